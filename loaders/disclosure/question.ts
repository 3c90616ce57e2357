import type {Cell} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {isConductTotal, isOwn} from "./conduct.js";
import {type Described, describe, plainGroup} from "./described.js";
import {confidentialIn, type EarlierFigure, spokenOf, stillCounted} from "./earlier.js";
import type {Input} from "./input.js";
import {revealed} from "./known.js";
import {Lattice} from "./lattice.js";
import {linksOf} from "./links.js";
import {addressOf, type Bound, type Model, type Target, type Terms, valueOf} from "./model.js";
import type {Policy} from "./policy.js";
import type {Beforehand} from "./protect.js";
import {reconciled} from "./reconciled.js";
import {concernOf, placesOf, populationsOf} from "./relations.js";
import {targetsOf} from "./targets.js";
import {worthwhile} from "./worthwhile.js";

/** What is to be decided, and what is known whatever the answer. */
export interface Question {
  readonly model: Model;
  readonly children: readonly Described[];
  readonly targets: readonly Target[];
  /** What the council did, which is counted exactly. */
  readonly conduct: readonly Terms[];
  readonly beforehand: Beforehand;
  /** Groups, by address, that are not shown: the department withholds them. */
  readonly closed: ReadonlySet<string>;
}

/** The question these cells pose, given the earlier figures that stand; `rows` are the cells as groups of children. */
export async function questionOf(
  cells: readonly Cell[],
  earlier: ReadonlyMap<string, EarlierFigure>,
  input: Input,
  measures: ReadonlyMap<string, Measure>,
  policy: Policy
): Promise<{readonly question: Question; readonly rows: readonly Described[]}> {
  const populations = populationsOf(input);
  const measured = cells.filter(
    (cell) => cell.status === "measured" && isOwn(cell, measures.get(cell.measure)!)
  );
  const own = worthwhile(measured, measures, policy);
  const before = stillCounted([...earlier.values()], measures, populations);
  const {same, confidential} = input.department ?? {same: [], confidential: []};
  const theirs = stillCounted(same, measures, populations);
  const lattice = new Lattice(populations, placesOf([...own, ...before, ...theirs], measures, populations));
  const spoken = spokenOf(before, measures, lattice);
  const others = spokenOf(theirs, measures, lattice).map(({terms}) => terms);
  const plain = before.length > 0 ? somebodyIn(own, measures, lattice) : [];
  const done = own.filter((cell) => isConductTotal(cell, measures.get(cell.measure)!));
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
  const isConduct = ({cell, measure}: Described) => isConductTotal(cell, measure);
  const conduct = rows.filter(isConduct).flatMap(revealed);
  const question = {
    model: {...lattice.model, facts: [...lattice.facts, ...linksOf(lattice), ...unfit]},
    children: rows.filter((row) => !isConduct(row)),
    targets: targetsOf(lattice, concernOf(input.measures, policy), policy, new Set(conduct.map(addressOf))),
    conduct,
    beforehand: {others, earlier: spoken.map(({terms}) => terms)},
    closed: confidentialIn(confidential, measures, lattice)
  };
  return {question, rows};
}

/** Groups of one characteristic that have somebody in them. */
function somebodyIn(
  cells: readonly Cell[],
  measures: ReadonlyMap<string, Measure>,
  lattice: Lattice
): (Bound & {readonly cell: Cell})[] {
  return cells.flatMap((cell) => {
    const terms = (cell.numerator ?? 0) > 0 ? plainGroup(cell, measures.get(cell.measure)!, lattice) : null;
    return terms ? [{cell, terms, low: 1, high: Number.POSITIVE_INFINITY}] : [];
  });
}
