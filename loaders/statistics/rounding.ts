/**
 * Rounded half away from zero, as the department rounds. A half is judged on the decimal number written, not
 * on its nearest double: 10.05 to one place is 10.1.
 */
export function round(value: number, digits = 0): number {
  const scale = 10 ** digits;
  const shifted = Number((Math.abs(value) * scale).toPrecision(15));
  const rounded = Math.round(shifted) / scale;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Decimals of a percentage: none below a thousand children, one from there. */
export function decimalsFor(denominator: number): 0 | 1 {
  return denominator < 1000 ? 0 : 1;
}
