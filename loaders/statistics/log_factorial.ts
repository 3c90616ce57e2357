const table: number[] = [0];

/** Coefficients of 1/n, 1/n³ … in Stirling's series. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680];

/**
 * Natural logarithm of n!, for a whole number n from 0.
 *
 * Summed up to 255; Stirling's series beyond, exact there to the last digits of a double
 * (Abramowitz and Stegun 1964, 6.1.41).
 */
export function logFactorial(n: number): number {
  if (n > 255) {
    const tail = SERIES.reduce((sum, coefficient, i) => sum + coefficient / n ** (2 * i + 1), 0);
    return (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + tail;
  }
  for (let next = table.length; next <= n; next++) table.push(table[next - 1]! + Math.log(next));
  return table[n]!;
}

/** Natural logarithm of the ways to choose k of n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
