/** What a printed percentage of n people could mean. */
interface PrintedPercentage {
  /** The whole numbers that print as it does, by any way of rounding a half. */
  readonly possible: readonly number[];
  /** Whether the stated number is one of them; null when none is stated. */
  readonly consistent: boolean | null;
  /** The percentage of the stated number, unrounded; null when none is stated or n is 0. */
  readonly ofStated: number | null;
}

/** Which whole numbers of n people give a percentage printed to so many decimals, and whether the stated one does. */
export function printedPercentage(
  printed: number,
  decimals: number,
  n: number,
  stated: number | null = null
): PrintedPercentage {
  const half = 0.5 * 10 ** -decimals + 1e-9;
  const possible: number[] = [];
  const first = Math.max(0, Math.floor(((printed - half) * n) / 100));
  for (let k = first; n > 0 && k <= n && (100 * k) / n <= printed + half; k++) {
    if ((100 * k) / n >= printed - half) possible.push(k);
  }
  return {
    possible,
    consistent: stated === null ? null : possible.includes(stated),
    ofStated: stated === null || n === 0 ? null : (100 * stated) / n
  };
}
