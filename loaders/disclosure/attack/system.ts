/** Whole-number multiples of unknowns, added up. */
export type Sum = readonly (readonly [unknown: number, times: number])[];

/** What an attacker knows about a sum: the smallest and largest it can be. */
export interface Fact {
  readonly sum: Sum;
  readonly low: number;
  readonly high: number;
  /** Where it comes from, in words. */
  readonly name?: string;
  /** Not printed anywhere, but guessed from what is: given up where the rest refutes it. */
  readonly isGuess?: boolean;
  /** What it was before what is known was taken out of it. */
  readonly origin?: Fact;
}

/** Unknown whole numbers, none below zero, and all that is known of them. */
export interface System {
  readonly unknowns: number;
  readonly facts: readonly Fact[];
}

/** Facts that share no unknown, however indirectly, can be solved apart. */
export interface Part {
  readonly unknowns: readonly number[];
  readonly facts: readonly Fact[];
}

/** Splits a system into its independent parts. */
export function partsOf(system: System): Part[] {
  const root = Int32Array.from({length: system.unknowns}, (_, unknown) => unknown);
  const find = (unknown: number): number => {
    let at = unknown;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (const {sum} of system.facts) {
    for (const [unknown] of sum) root[find(unknown)] = find(sum[0]![0]);
  }
  const parts = new Map<number, {unknowns: number[]; facts: Fact[]}>();
  for (let unknown = 0; unknown < system.unknowns; unknown++) {
    const key = find(unknown);
    if (!parts.has(key)) parts.set(key, {unknowns: [], facts: []});
    parts.get(key)!.unknowns.push(unknown);
  }
  for (const fact of system.facts)
    if (fact.sum.length > 0) parts.get(find(fact.sum[0]![0]))!.facts.push(fact);
  return [...parts.values()];
}

/** Each unknown once. */
export function sumOf(unknowns: readonly number[]): Sum {
  return unknowns.map((unknown) => [unknown, 1]);
}

/** The same unknown once, with all its times; what cancels out is gone. */
export function gathered(sum: Sum): Sum {
  const times = new Map<number, number>();
  for (const [unknown, each] of sum) times.set(unknown, (times.get(unknown) ?? 0) + each);
  return [...times].filter(([, each]) => each !== 0);
}
