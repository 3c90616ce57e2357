import {binomialTerm} from "./binomial.js";
import {zOf} from "./range.js";
import {ratioScore} from "./ratio.js";

/** How often two groups of such sizes and true shares would be told apart, each way. */
export interface Power {
  readonly higher: number;
  readonly lower: number;
}

/**
 * Chance that the score range leaves out "no difference", summed over every outcome that matters (those left
 * out have a chance below 1e-9 together).
 */
export function power(p1: number, n1: number, p0: number, n0: number): Power {
  const z = zOf(0.95);
  const reference = likely(n0, p0);
  let [higher, lower] = [0, 0];
  for (const [a, chance1] of likely(n1, p1)) {
    for (const [c, chance0] of reference) {
      const score = a + c === 0 ? 0 : ratioScore({a, n1, c, n0}, 1);
      if (score > z) higher += chance1 * chance0;
      if (score < -z) lower += chance1 * chance0;
    }
  }
  return {higher, lower};
}

function likely(n: number, p: number): [number, number][] {
  const spread = 6 * Math.sqrt(n * p * (1 - p)) + 6;
  const terms: [number, number][] = [];
  const last = Math.min(n, Math.ceil(n * p + spread));
  for (let k = Math.max(0, Math.floor(n * p - spread)); k <= last; k++)
    terms.push([k, binomialTerm(k, n, p)]);
  return terms;
}
