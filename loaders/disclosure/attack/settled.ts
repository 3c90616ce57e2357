import {type Fact, gathered, type Sum, type System} from "./system.js";

/** Two published numbers, or more, that no population can have. */
export class Contradiction extends Error {
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super("The published numbers contradict each other.");
    this.names = names;
  }
}

/** Unknowns that plain subtraction tells, and what is left to solve for the others. */
export interface Settled {
  readonly value: ReadonlyMap<number, number>;
  readonly left: System;
}

/** Subtracts what is known until nothing more follows; of nobody in all, nobody is anything. Guesses that are refuted on the way are given up. */
export function settled({unknowns, facts}: System): Settled {
  const value = new Map<number, number>();
  const plain = facts.map((fact) => ({...fact, sum: gathered(fact.sum)}));
  const factsOf = new Map<number, (readonly [number, number])[]>();
  for (const [index, {sum}] of plain.entries())
    for (const [unknown, times] of sum) {
      if (!factsOf.has(unknown)) factsOf.set(unknown, []);
      factsOf.get(unknown)!.push([index, times]);
    }
  const open = plain.map(({sum}) => sum.length);
  const added = plain.map(({sum}) => sum.filter(([, times]) => times > 0).length);
  const gap = plain.map(({low}) => low);
  const given = new Set<number>();
  const queue = [...plain.keys()].sort(
    (a, b) => Number(plain[a]!.isGuess ?? false) - Number(plain[b]!.isGuess ?? false)
  );
  const guesses: number[] = [];
  const settle = (unknown: number, found: number) => {
    value.set(unknown, found);
    for (const [other, times] of factsOf.get(unknown)!) {
      open[other]!--;
      if (times > 0) added[other]!--;
      gap[other]! -= times * found;
      queue.push(other);
    }
  };
  const look = (index: number) => {
    const fact = plain[index]!;
    if (given.has(index) || open[index] === 0 || fact.low !== fact.high) return;
    const isOneWay = added[index] === 0 || added[index] === open[index];
    const isNobody = gap[index] === 0 && isOneWay;
    if (open[index]! > 1 && !isNobody) return;
    const {rest} = reduced(fact.sum, value);
    if (isNobody) {
      for (const [unknown] of rest) settle(unknown, 0);
      return;
    }
    const [unknown, times] = rest[0]!;
    const found = gap[index]! / times;
    if (!Number.isInteger(found) || found < 0) {
      if (!fact.isGuess) throw new Contradiction([fact.name ?? ""]);
      given.add(index);
      return;
    }
    settle(unknown, found);
  };
  for (let at = 0; at < queue.length || guesses.length > 0; ) {
    if (at >= queue.length) {
      look(guesses.shift()!);
      continue;
    }
    const index = queue[at++]!;
    if (plain[index]!.isGuess) guesses.push(index);
    else look(index);
  }
  const left = plain.flatMap((fact, index): Fact[] => {
    if (given.has(index)) return [];
    const {rest, known} = reduced(fact.sum, value);
    const [low, high] = [fact.low - known, fact.high - known];
    if (rest.length > 0) return [{...fact, sum: rest, low, high, origin: facts[index]!}];
    if (low > 0 || high < 0) {
      if (!fact.isGuess) throw new Contradiction([fact.name ?? ""]);
    }
    return [];
  });
  return {value, left: {unknowns, facts: left}};
}

/** What is known of a sum, and the part that is not. */
export function reduced(sum: Sum, value: ReadonlyMap<number, number>): {rest: Sum; known: number} {
  let known = 0;
  const rest: (readonly [number, number])[] = [];
  for (const term of sum) {
    const [unknown, times] = term;
    if (value.has(unknown)) known += times * value.get(unknown)!;
    else rest.push(term);
  }
  return {rest, known};
}
