import {keyOf} from "../measures/cell.js";
import type {Described} from "./described.js";
import {type Before, divisible} from "./divisible.js";
import {isHarmless} from "./harmless.js";
import {noughts, revealed, somebody} from "./known.js";
import {addressOf, type Terms} from "./model.js";
import {inOrder} from "./order.js";
import type {Policy} from "./policy.js";
import {type Protection, protect, Unprotectable} from "./protect.js";
import type {Question} from "./question.js";
import {salted} from "./salted.js";
import {Theirs} from "./theirs.js";

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
  if (beforehand.others.length === 0) return forReaders(null, question, policy, salt);
  const theirs = await Theirs.of(model, somebody(children, model.truth), beforehand.others);
  try {
    return await forReaders(theirs, question, policy, salt);
  } finally {
    theirs.dispose();
  }
}

/**
 * Three readers are thought of. The first has read the department's tables, and takes whatever is hidden for more
 * than nought. Where those tables leave him too little to ask for, the second has not read them; and the third has,
 * and knows what is hidden only because the department hides it.
 */
async function forReaders(
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
