import type {System} from "../../loaders/disclosure/attack/system.js";

/**
 * Every solution of a small system with factors of nought or more, one by one.
 * Null where there are more than `limit` of them. Each unknown must be part of some fact.
 */
export function solutions(system: System, limit = 20_000): number[][] | null {
  const found: number[][] = [];
  const point = new Array<number>(system.unknowns).fill(0);
  const left = system.facts.map(({high}) => high);
  const spare = system.facts.map(({high, low}) => high - low);
  const uses = point.map((_, unknown) =>
    system.facts.flatMap(({sum}, fact) =>
      sum.filter(([used]) => used === unknown).map(([, times]) => ({fact, times}))
    )
  );
  const closes = point.map((_, unknown) =>
    [...system.facts.keys()].filter(
      (fact) => Math.max(...system.facts[fact]!.sum.map(([used]) => used)) === unknown
    )
  );
  const step = (unknown: number): void => {
    if (found.length > limit) return;
    if (unknown === system.unknowns) {
      found.push([...point]);
      return;
    }
    const largest = Math.min(...uses[unknown]!.map(({fact, times}) => Math.floor(left[fact]! / times)));
    for (let value = 0; value <= largest; value++) {
      point[unknown] = value;
      for (const {fact, times} of uses[unknown]!) left[fact]! -= value * times;
      if (closes[unknown]!.every((fact) => left[fact]! <= spare[fact]!)) step(unknown + 1);
      for (const {fact, times} of uses[unknown]!) left[fact]! += value * times;
    }
  };
  step(0);
  return found.length > limit ? null : found;
}
