/** Decimals a figure is shown with: whole per cent under a base of 1,000, since one child is then over a tenth of one. */
export function decimals(unit: string, denominator: number | null): number {
  if (unit === "per cent") return denominator !== null && denominator >= 1000 ? 1 : 0;
  return fixed[unit] ?? 0;
}

const fixed: Readonly<Record<string, number>> = {
  "per 1,000 days": 1,
  ratio: 2,
  score: 1,
  "full-time equivalents": 1
};
