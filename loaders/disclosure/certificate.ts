import type {Bound, Model, Target, Terms} from "./model.js";

/** What a certificate says: for each target, other populations as changes to the true one. */
interface Certificate {
  readonly model: Model;
  readonly published: readonly Terms[];
  readonly evidence: readonly {
    readonly target: Target;
    readonly alternatives: readonly ReadonlyMap<number, number>[];
  }[];
}

/**
 * The faults of a certificate; none when it holds. Plain arithmetic: every alternative must be a
 * population of whole numbers, keep every fact and every published number, and the populations
 * together with the true one must reach as high and as wide as the target asks.
 */
export function faultsOf({model, published, evidence}: Certificate): string[] {
  const touching = atomsToSums([...model.facts.map(({terms}) => terms), ...published]);
  const facts = model.facts.length;
  return [
    ...model.facts
      .filter((fact) => !holds(fact, total(fact.terms, model.truth)))
      .map(() => "the true population breaks a fact"),
    ...evidence.flatMap(({target, alternatives}) => {
      const faults = alternatives.flatMap((changes) => faultsIn(changes, model, published, touching, facts));
      return [...faults, ...reachFaults(target, alternatives, model)].map(
        (fault) => `${target.label}: ${fault}`
      );
    })
  ];
}

function faultsIn(
  changes: ReadonlyMap<number, number>,
  model: Model,
  published: readonly Terms[],
  touching: ReadonlyMap<number, readonly number[]>,
  facts: number
): string[] {
  const faults: string[] = [];
  for (const [atom, change] of changes) {
    if (!Number.isInteger(change)) faults.push("not a whole number of children");
    if (model.truth[atom]! + change < 0) faults.push("fewer than no children");
  }
  const sums = new Set([...changes.keys()].flatMap((atom) => touching.get(atom) ?? []));
  for (const sum of sums) {
    if (sum >= facts) {
      if (moved(published[sum - facts]!, changes) !== 0) faults.push("a published number is not reproduced");
    } else {
      const fact = model.facts[sum]!;
      if (!holds(fact, total(fact.terms, model.truth) + moved(fact.terms, changes)))
        faults.push("a fact is broken");
    }
  }
  return faults;
}

function reachFaults(
  {terms, high, width, low}: Target,
  alternatives: readonly ReadonlyMap<number, number>[],
  model: Model
): string[] {
  const value = total(terms, model.truth);
  const values = [value, ...alternatives.map((changes) => value + moved(terms, changes))];
  const most = Math.max(...values);
  const least = Math.min(...values);
  if (low !== undefined) return least > low ? ["does not reach low enough"] : [];
  return [
    ...(most < high ? ["does not reach high enough"] : []),
    ...(most - least < width ? ["is too narrow"] : [])
  ];
}

function atomsToSums(sums: readonly Terms[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [index, terms] of sums.entries()) {
    for (const [atom] of terms) {
      if (!found.has(atom)) found.set(atom, []);
      found.get(atom)!.push(index);
    }
  }
  return found;
}

function total(terms: Terms, numbers: readonly number[]): number {
  let sum = 0;
  for (const [atom, times] of terms) sum += times * numbers[atom]!;
  return sum;
}

function moved(terms: Terms, changes: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [atom, times] of terms) sum += times * (changes.get(atom) ?? 0);
  return sum;
}

function holds({low, high}: Bound, value: number): boolean {
  return value >= low && value <= high;
}
