import {type Cell, keyOf} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {faultsOf} from "./certificate.js";
import {decided, revealed} from "./decided.js";
import {isDerived, isFounded} from "./derived.js";
import {type Described, describe, plainGroup} from "./described.js";
import {
  confidentialIn,
  type EarlierFigure,
  lastSaid,
  spokenOf,
  standing,
  stillCounted,
  withoutCorrected
} from "./earlier.js";
import type {Input} from "./input.js";
import {Lattice} from "./lattice.js";
import {linksOf} from "./links.js";
import {addressOf, type Model, valueOf} from "./model.js";
import type {Policy} from "./policy.js";
import type {Protection} from "./protect.js";
import {Irreconcilable, reconciled} from "./reconciled.js";
import {concernOf, placesOf, populationsOf} from "./relations.js";
import type {Release, ReleasedCell} from "./release.js";
import {reportOf} from "./report.js";
import {targetsOf} from "./targets.js";
import {worthwhile} from "./worthwhile.js";

/** A release whose certificate does not hold is never made. */
export class Uncertified extends Error {}

/**
 * Decides what may be shown: the one door between measured and published figures. `salt` breaks ties
 * and is private to the council; the same salt gives the same answer. Throws where nothing can
 * protect a group (Unprotectable) or the certificate has a fault (Uncertified).
 */
export async function control(input: Input, policy: Policy, salt: string): Promise<Release> {
  return (await controlled(input, policy, salt)).release;
}

/** The release with what proves it safe. The proof is private: it holds the true numbers. */
interface Controlled {
  readonly release: Release;
  readonly model: Model;
  readonly protection: Protection;
}

/**
 * What the council did may be corrected, where what stands beside it still fits some population; where nothing fits,
 * that stands as well.
 */
export async function controlled(input: Input, policy: Policy, salt: string): Promise<Controlled> {
  const measures = new Map(input.measures.map((measure) => [measure.id, measure]));
  const said = lastSaid(input.earlier ?? [], measures);
  const standing = withoutCorrected(said, input.cells, (cell) =>
    isConductTotal(cell, measures.get(cell.measure)!)
  );
  try {
    return await beside(standing, input, measures, policy, salt);
  } catch (reason) {
    if (!(reason instanceof Irreconcilable) || standing.size === said.size) throw reason;
    return beside(said, input, measures, policy, salt);
  }
}

/** Decides what may be shown beside what was said before. */
async function beside(
  said: ReadonlyMap<string, EarlierFigure>,
  input: Input,
  measures: ReadonlyMap<string, Measure>,
  policy: Policy,
  salt: string
): Promise<Controlled> {
  const populations = populationsOf(input);
  const before = stillCounted([...said.values()], measures, populations);
  const {cells: standingCells} = standing(input.cells, measures, said);
  const measured = standingCells.filter(
    (cell) => cell.status === "measured" && isOwn(cell, measures.get(cell.measure)!)
  );
  const own = worthwhile(measured, measures, policy);
  const {same, confidential} = input.department ?? {same: [], confidential: []};
  const theirs = stillCounted(same, measures, populations);
  const lattice = new Lattice(populations, placesOf([...own, ...before, ...theirs], measures, populations));
  const spoken = spokenOf(before, measures, lattice);
  const done = own.filter((cell) => isConductTotal(cell, measures.get(cell.measure)!));
  const others = spokenOf(theirs, measures, lattice).map(({terms}) => terms);
  const plain = (before.length > 0 ? own : []).flatMap((cell) => {
    const terms = (cell.numerator ?? 0) > 0 ? plainGroup(cell, measures.get(cell.measure)!, lattice) : null;
    return terms ? [{cell, terms, low: 1, high: Number.POSITIVE_INFINITY}] : [];
  });
  lattice.settle(
    await reconciled(
      lattice.model,
      [...linksOf(lattice), ...plain],
      [...spoken, ...spokenOf(done, measures, lattice)]
    )
  );
  const rows = own
    .map((cell) => describe(cell, measures.get(cell.measure)!, lattice))
    .filter((row) => row !== null);
  // What is withheld because its count fits no longer is taken for more than nought all the same.
  const described = new Set(rows.map(({cell}) => cell));
  const unfit = plain.filter(({cell, terms}) => !described.has(cell) && valueOf(terms, lattice.truth) > 0);
  const [conduct, children] = parted(rows, isConduct);
  const targets = targetsOf(
    lattice,
    concernOf(input.measures, policy),
    policy,
    new Set(conduct.flatMap(revealed).map(addressOf))
  );
  const {protection, left, elsewhere} = await decided(
    {
      model: {...lattice.model, facts: [...lattice.facts, ...linksOf(lattice), ...unfit]},
      children,
      targets,
      conduct: conduct.flatMap(revealed),
      beforehand: {others, earlier: spoken.map(({terms}) => terms)},
      closed: confidentialIn(confidential, measures, lattice)
    },
    policy,
    salt
  );
  const faults = [protection, ...protection.further].flatMap((certified) =>
    faultsOf({...certified, published: certified.groups})
  );
  if (faults.length > 0)
    throw new Uncertified(
      `The release could not be proved safe. Make a table coarser:\n${faults.join("\n")}`
    );
  const shown = new Set([...protection.shown, ...conduct.map(({cell}) => keyOf(cell))]);
  for (const cell of standingCells)
    if (isConductTotal(cell, measures.get(cell.measure)!)) shown.add(keyOf(cell));
  found(standingCells, measures, shown, policy);
  const cells = standingCells.map((cell) => released(cell, shown.has(keyOf(cell))));
  const report = reportOf(standingCells, shown, rows, {sparse: protection.sparse, left}, policy);
  return {
    release: {cells, report, notes: protection.knownAnyway, elsewhere} as unknown as Release,
    model: protection.model,
    protection
  };
}

function isOwn(cell: Cell, measure: Measure): boolean {
  return cell.statistic === "value" && !isDerived(measure);
}

/** What the council itself did, undivided, is counted exactly and is outside the promise. */
function isConductTotal(cell: Cell, measure: Measure): boolean {
  return (
    cell.status === "measured" &&
    measure.subject === "service" &&
    (cell.breakdown === "" || measure.countsNobody === true) &&
    isOwn(cell, measure)
  );
}

function isConduct({cell, measure}: Described): boolean {
  return isConductTotal(cell, measure);
}

function parted<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** Figures worked out from others follow them, however many steps there are. */
function found(
  cells: readonly Cell[],
  measures: ReadonlyMap<string, Measure>,
  shown: Set<string>,
  policy: Policy
) {
  const known = new Set(cells.map(keyOf));
  const rest = cells.filter(
    (cell) => cell.status === "measured" && !isOwn(cell, measures.get(cell.measure)!)
  );
  for (let before = -1; before !== shown.size; ) {
    before = shown.size;
    for (const cell of rest)
      if (isFounded(cell, measures.get(cell.measure)!, shown, known, policy)) shown.add(keyOf(cell));
  }
}

function released(cell: Cell, isShown: boolean): ReleasedCell {
  const {numerator, denominator, value, status, ...key} = cell;
  if (status !== "measured") return {...key, status};
  if (!isShown) return {...key, status: "withheld"};
  return {...key, status: "shown", numerator, denominator, value};
}
