import type {Described} from "./described.js";
import {isEnough, rangeOf} from "./guard.js";
import {Leeway} from "./leeway.js";
import {addressOf, type Bound, type Model, type Target, type Terms, valueOf} from "./model.js";

/** What can be divided further, and what every target can then be asked for. */
interface Divisible {
  readonly rows: readonly Described[];
  readonly targets: readonly Target[];
  /** Rows of tables that are not published at all: too few children to divide. */
  readonly left: readonly Described[];
}

/** What readers know before any row is decided: given rows that may be. */
export type Before = (rows: readonly Described[]) => {
  readonly facts: readonly Bound[];
  readonly shown: readonly Terms[];
};

/**
 * In a period in which the council's own conduct gives a handful of children away, no range of a group among them
 * can reach 6. Such a group must be able to be nought; where a table's shown noughts forbid even that, the table
 * goes. `failed` says how often the group at an address turned out to have no protection.
 */
export function divisible(
  model: Omit<Model, "facts">,
  rows: readonly Described[],
  targets: readonly Target[],
  before: Before,
  failed: ReadonlyMap<string, number>
): Divisible {
  const {truth, blocks} = model;
  let kept = rows;
  for (let round = 1; ; round++) {
    const {facts, shown} = before(kept);
    const known = new Leeway({...model, facts}, shown);
    known.show(shown.map((terms) => known.number(terms)));
    const lowered = targets.map((target) =>
      isHopeless(known, target, truth, failed) ? lower(target) : target
    );
    const stuck = lowered.filter(
      (target) =>
        target.low !== undefined &&
        (round < (failed.get(addressOf(target.terms)) ?? 0) ||
          !isEnough(target, ...rangeOf(known, target, valueOf(target.terms, truth))))
    );
    const fewer = without(kept, stuck, blocks);
    if (fewer.length === kept.length)
      return {rows: kept, targets: lowered, left: rows.filter((row) => !kept.includes(row))};
    kept = fewer;
  }
}

function isHopeless(
  known: Leeway,
  target: Target,
  truth: readonly number[],
  failed: ReadonlyMap<string, number>
): boolean {
  if (failed.has(addressOf(target.terms))) return true;
  const [least, most] = rangeOf(known, target, valueOf(target.terms, truth));
  return target.width > 0 && least < most && !isEnough(target, least, most);
}

function lower({terms, label, high, width}: Target): Target {
  return {terms, label, high, width, low: 0};
}

/** The rows that do not speak of the tables of these targets, or of their population and period. */
function without(
  rows: readonly Described[],
  targets: readonly Target[],
  blocks: Model["blocks"]
): readonly Described[] {
  const blockOf = (terms: Terms) =>
    blocks.findIndex(({first, size}) => terms[0]![0] >= first && terms[0]![0] < first + size);
  const own = new Set(targets.map(({terms}) => blockOf(terms)));
  if (own.size === 0) return rows;
  const homes = new Set([...own].map((block) => blocks[block]!.home));
  const speaksOf = (row: Described, isMeant: (block: number) => boolean) =>
    row.cell.breakdown !== "" &&
    [row.numerator, row.denominator].some(
      (terms) => terms !== null && terms.length > 0 && isMeant(blockOf(terms))
    );
  const fewer = rows.filter((row) => !speaksOf(row, (block) => own.has(block)));
  if (fewer.length < rows.length) return fewer;
  return rows.filter((row) => !speaksOf(row, (block) => homes.has(blocks[block]!.home)));
}
