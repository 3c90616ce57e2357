import {bothTails} from "./normal_tail.js";

/**
 * Chance that a chi-square value with so many degrees of freedom is `x` or more.
 *
 * Closed forms for whole degrees of freedom (Abramowitz and Stegun 1964, 26.4.4 and 26.4.5).
 */
export function chiSquareTail(x: number, degrees: number): number {
  const odd = degrees % 2 === 1;
  let term = odd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2) : Math.exp(-x / 2);
  let sum = odd ? bothTails(Math.sqrt(x)) : 0;
  for (let k = odd ? 3 : 2; k <= degrees; k += 2) {
    sum += term;
    term *= x / k;
  }
  return sum;
}
