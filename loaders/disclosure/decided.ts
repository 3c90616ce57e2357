import {keyOf} from "../measures/cell.js";
import type {Described} from "./described.js";
import {type Before, divisible} from "./divisible.js";
import {isHarmless} from "./harmless.js";
import {addressOf, type Bound, type Model, type Target, type Terms, valueOf} from "./model.js";
import {inOrder} from "./order.js";
import type {Policy} from "./policy.js";
import {type Beforehand, type Protection, protect, Unprotectable} from "./protect.js";
import {salted} from "./salted.js";

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

export interface Decided {
  readonly model: Model;
  readonly protection: Protection;
  /** Rows of tables that are not published at all. */
  readonly left: readonly Described[];
}

/** How often a group may turn out to have no protection: then less is asked, then its table goes, then those beside it. */
const most = 4;

/** Decides about the rows; where nothing can protect a group, the table that names it goes, and all is decided again. */
export async function decided(question: Question, policy: Policy, salt: string): Promise<Decided> {
  const {model, children, targets, conduct, beforehand, closed} = question;
  const {others, earlier} = beforehand;
  const before: Before = (rows) => ({
    facts: [...model.facts, ...zerosShown(rows, model.truth)],
    shown: [...conduct, ...others, ...earlier, ...noughts(rows)]
  });
  const isOpen = (row: Described) =>
    isHarmless(row, policy) && !revealed(row).some((terms) => closed.has(addressOf(terms)));
  const failed = new Map<string, number>();
  for (;;) {
    const {rows, targets: asked, left} = divisible(model, children, targets, before, failed);
    const {facts} = before(rows);
    const chance = salted(salt);
    const tables = inOrder(rows, isOpen, ({cell}) => keyOf(cell), policy, chance);
    try {
      const all = {...model, facts};
      const forced = [...conduct, ...noughts(rows)];
      return {model: all, protection: await protect(all, asked, forced, tables, chance, beforehand), left};
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

/** The groups whose numbers a row gives away. */
export function revealed({numerator, denominator}: Described): Terms[] {
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
