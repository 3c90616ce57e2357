import {type Cell, keyOf} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {faultsOf} from "./certificate.js";
import {isDerived, isFounded} from "./derived.js";
import {type Described, describe} from "./described.js";
import {type Before, divisible} from "./divisible.js";
import {lastSaid, spokenOf, standing, stillCounted} from "./earlier.js";
import {isHarmless} from "./harmless.js";
import type {Input} from "./input.js";
import {Lattice} from "./lattice.js";
import {linksOf} from "./links.js";
import {addressOf, type Bound, type Model, type Target, type Terms, valueOf} from "./model.js";
import {inOrder} from "./order.js";
import type {Policy} from "./policy.js";
import {type Protection, protect, Unprotectable} from "./protect.js";
import {reconciled} from "./reconciled.js";
import {concernOf, placesOf, populationsOf} from "./relations.js";
import type {Release, ReleasedCell} from "./release.js";
import {reportOf} from "./report.js";
import {salted} from "./salted.js";
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
export interface Controlled {
  readonly release: Release;
  readonly model: Model;
  readonly targets: readonly Target[];
  readonly protection: Protection;
}

export async function controlled(input: Input, policy: Policy, salt: string): Promise<Controlled> {
  const measures = new Map(input.measures.map((measure) => [measure.id, measure]));
  const populations = populationsOf(input);
  const said = lastSaid(input.earlier ?? [], measures);
  const before = stillCounted([...said.values()], measures, populations);
  const {cells: standingCells} = standing(input.cells, measures, said);
  const measured = standingCells.filter(
    (cell) => cell.status === "measured" && isOwn(cell, measures.get(cell.measure)!)
  );
  const own = worthwhile(measured, measures, policy);
  const lattice = new Lattice(populations, placesOf([...own, ...before], measures, populations));
  const spoken = spokenOf(before, measures, lattice);
  lattice.settle(await reconciled(lattice.model, linksOf(lattice), spoken));
  const rows = own
    .map((cell) => describe(cell, measures.get(cell.measure)!, lattice))
    .filter((row) => row !== null);
  const [conduct, children] = parted(rows, isConduct);
  const targets = targetsOf(
    lattice,
    concernOf(input.measures, policy),
    policy,
    new Set(conduct.flatMap(revealed).map(addressOf))
  );
  const spokenTerms = spoken.map(({terms}) => terms);
  const known = {...lattice.model, facts: [...lattice.facts, ...linksOf(lattice)]};
  const {model, protection, left} = await decided(
    known,
    [...conduct.flatMap(revealed), ...spokenTerms],
    children,
    targets,
    policy,
    salt
  );
  const faults = faultsOf({model, published: protection.groups, evidence: protection.evidence});
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
  return {release: {cells, report, notes: []} as unknown as Release, model, targets, protection};
}

/** How often a group may turn out to have no protection: then less is asked, then its table goes, then those beside it. */
const most = 4;

/** Decides about the rows; where nothing can protect a group, the table that names it goes, and all is decided again. */
async function decided(
  model: Model,
  forced: readonly Terms[],
  children: readonly Described[],
  targets: readonly Target[],
  policy: Policy,
  salt: string
) {
  const before: Before = (rows) => ({
    facts: [...model.facts, ...zerosShown(rows, model.truth)],
    shown: [...forced, ...noughts(rows)]
  });
  const failed = new Map<string, number>();
  for (;;) {
    const {rows, targets: asked, left} = divisible(model, children, targets, before, failed);
    const {facts, shown} = before(rows);
    const chance = salted(salt);
    const tables = inOrder(
      rows,
      (row) => isHarmless(row, policy),
      ({cell}) => keyOf(cell),
      policy,
      chance
    );
    try {
      const all = {...model, facts};
      return {model: all, protection: await protect(all, asked, shown, tables, chance), left};
    } catch (reason) {
      if (!(reason instanceof Unprotectable)) throw reason;
      for (const {terms} of reason.targets) {
        const times = (failed.get(addressOf(terms)) ?? 0) + 1;
        if (times > most) throw reason;
        failed.set(addressOf(terms), times);
      }
    }
  }
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

function revealed({numerator, denominator}: Described): Terms[] {
  return [numerator, denominator].filter((terms) => terms !== null);
}

/** Zeros of one characteristic, which are shown whatever else is. */
function noughts(rows: readonly Described[]): Terms[] {
  return rows.flatMap(({cell, numerator, characteristics}) =>
    numerator !== null && cell.numerator === 0 && characteristics.numerator === 1 ? [numerator] : []
  );
}

/** A zero of one characteristic is shown, so one that is hidden is known not to be zero. */
function zerosShown(rows: readonly Described[], truth: readonly number[]): Bound[] {
  const found = new Map<string, Bound>();
  for (const {numerator, denominator, characteristics} of rows) {
    for (const [terms, number] of [
      [numerator, characteristics.numerator],
      [denominator, characteristics.denominator]
    ] as const) {
      if (terms === null || number > 1 || valueOf(terms, truth) === 0) continue;
      found.set(addressOf(terms), {terms, low: 1, high: Number.POSITIVE_INFINITY});
    }
  }
  return [...found.values()];
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
