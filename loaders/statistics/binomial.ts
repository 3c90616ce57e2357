import {logChoose} from "./log_factorial.js";
import {mustBePart, type Range} from "./range.js";
import {root} from "./root.js";

/** Chance of exactly k of n when each has chance p. */
export function binomialTerm(k: number, n: number, p: number): number {
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  return Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

/** Chance of k or fewer of n. */
function binomialUpTo(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = 0; i <= Math.min(k, n); i++) sum += binomialTerm(i, n, p);
  return Math.min(sum, 1);
}

/** The fewest k whose chance of k or fewer reaches `chance`. */
export function binomialQuantile(chance: number, n: number, p: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) {
    sum += binomialTerm(k, n, p);
    if (sum >= chance * (1 - 1e-12)) return k;
  }
  return n;
}

/**
 * Exact range for x of n, as shares from 0 to 1; of nobody, anything from 0 to 1.
 *
 * Clopper C J, Pearson E S (1934), Biometrika 26: 404-413.
 * @throws RangeError when x is more than n.
 */
export function exactShare(x: number, n: number, confidence = 0.95): Range {
  mustBePart(x, n);
  if (n === 0) return {lower: 0, upper: 1};
  const tail = (1 - confidence) / 2;
  const p = x / n;
  return {
    lower: x === 0 ? 0 : root((t) => tail - fromUpwards(x, n, t), 0, p),
    upper: x === n ? 1 : root((t) => binomialUpTo(x, n, t) - tail, p, 1)
  };
}

function fromUpwards(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = k; i <= n; i++) sum += binomialTerm(i, n, p);
  return Math.min(sum, 1);
}
