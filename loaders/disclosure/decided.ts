import {keyOf} from "../measures/cell.js";
import type {Described} from "./described.js";
import {type Before, divisible} from "./divisible.js";
import {isHarmless} from "./harmless.js";
import {addressOf, type Bound, type Model, type Target, type Terms, valueOf} from "./model.js";
import {inOrder} from "./order.js";
import type {Policy} from "./policy.js";
import {type Beforehand, type Protection, protect, Unprotectable} from "./protect.js";
import {salted} from "./salted.js";
import {Theirs} from "./theirs.js";

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

interface Decided {
  readonly protection: Protection;
  /** Rows of tables that are not published at all. */
  readonly left: readonly Described[];
  /** Small groups that others' tables prove already, by label. For the council alone. */
  readonly elsewhere: readonly string[];
}

/** How often a group may turn out to have no protection: then less is asked, then its table goes, then those beside it. */
const most = 4;

/** Decides about the rows; where nothing can protect a group, the table that names it goes, and all is decided again. */
export async function decided(question: Question, policy: Policy, salt: string): Promise<Decided> {
  const {model, children, beforehand} = question;
  if (beforehand.others.length === 0) return beside(null, question, policy, salt);
  const theirs = await Theirs.of(model, somebody(children, model.truth), beforehand.others);
  try {
    return await beside(theirs, question, policy, salt);
  } finally {
    theirs.dispose();
  }
}

/**
 * Three readers are thought of. The first has read the department's tables, and takes whatever is hidden for more
 * than nought. Where those tables leave him too little to ask for, the second has not read them; and the third has,
 * and knows what is hidden only because the department hides it.
 */
async function beside(
  theirs: Theirs | null,
  question: Question,
  policy: Policy,
  salt: string
): Promise<Decided> {
  const {model, children, targets, conduct, beforehand, closed} = question;
  const {others, earlier} = beforehand;
  const isClosed = (terms: Terms) => closed.has(addressOf(terms));
  const forced = (rows: readonly Described[]) => [...conduct, ...noughts(rows, isClosed)];
  const knowing =
    (ours: readonly Terms[], isExcused: (terms: Terms) => boolean): Before =>
    (rows) => ({
      facts: [...model.facts, ...somebody(rows, model.truth, isExcused)],
      shown: [...forced(rows), ...ours, ...earlier]
    });
  const first = knowing(others, () => false);
  const second = knowing([], () => false);
  const third = knowing(others, isClosed);
  const isOpen = (row: Described) => isHarmless(row, policy) && !revealed(row).some(isClosed);
  const byAddress = new Map(targets.map((target) => [addressOf(target.terms), target]));
  const failed = [first, second, third].map(() => new Map<string, number>());
  for (;;) {
    const askable = theirs?.askable(targets) ?? {targets, alone: [], beside: [], elsewhere: []};
    let rows = children;
    const asked = [
      {before: first, targets: askable.targets},
      {before: second, targets: askable.alone},
      {before: third, targets: askable.beside}
    ].map(({before, targets}, index) => {
      const found = divisible(model, rows, targets, before, failed[index]!);
      rows = found.rows;
      return {before, targets: found.targets};
    });
    const [all, ...further] = asked.map(({before, targets}) => ({
      model: {...model, facts: before(rows).facts},
      targets,
      isBeside: before !== second
    }));
    const needed = further.filter(({targets}) => targets.length > 0);
    const chance = salted(salt);
    const tables = inOrder(rows, isOpen, ({cell}) => keyOf(cell), policy, chance);
    try {
      const protection = await protect(
        all!.model,
        all!.targets,
        forced(rows),
        tables,
        chance,
        beforehand,
        needed
      );
      const left = children.filter((row) => !rows.includes(row));
      return {protection, left, elsewhere: askable.elsewhere};
    } catch (reason) {
      if (!(reason instanceof Unprotectable)) throw reason;
      const addresses = reason.targets.map(({terms}) => addressOf(terms));
      const lost = addresses.map((address) => byAddress.get(address)!);
      if (reason.from === null && theirs?.explain(lost)) continue;
      const times = failed[reason.from === null ? 0 : 1 + further.indexOf(reason.from as never)]!;
      for (const address of addresses) {
        const again = (times.get(address) ?? 0) + 1;
        if (again > most) throw reason;
        times.set(address, again);
      }
    }
  }
}

/** The groups whose numbers a row gives away. */
export function revealed({numerator, denominator}: Described): Terms[] {
  return [numerator, denominator].filter((terms) => terms !== null);
}

/** Zeros of one characteristic, which are shown whatever else is. */
function noughts(rows: readonly Described[], isClosed: (terms: Terms) => boolean): Terms[] {
  return rows.flatMap(({cell, numerator, characteristics}) =>
    numerator !== null && cell.numerator === 0 && characteristics.numerator === 1 && !isClosed(numerator)
      ? [numerator]
      : []
  );
}

/**
 * A zero of one characteristic is shown, so whatever is hidden is known not to be zero; unless it is hidden because
 * the department withholds it, and the reader knows.
 */
function somebody(
  rows: readonly Described[],
  truth: readonly number[],
  isExcused: (terms: Terms) => boolean = () => false
): Bound[] {
  const found = new Map<string, Bound>();
  for (const {numerator, characteristics} of rows) {
    if (numerator === null || characteristics.numerator > 1) continue;
    if (valueOf(numerator, truth) === 0 || isExcused(numerator)) continue;
    found.set(addressOf(numerator), {terms: numerator, low: 1, high: Number.POSITIVE_INFINITY});
  }
  return [...found.values()];
}
