/** Lowest and highest value the figures fit. `Infinity` where nothing bounds it from above. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** A figure with its range. */
export interface Estimate extends Range {
  readonly value: number;
}

export type Confidence = 0.95 | 0.998;

/** Standard normal quantiles for a two-sided range. */
const QUANTILE: Readonly<Record<Confidence, number>> = {
  0.95: 1.959963984540054,
  0.998: 3.090232306167813
};

/** Standard errors on either side: 1.96 for 95%, 3.09 for 99.8%. */
export function zOf(confidence: Confidence): number {
  return QUANTILE[confidence];
}

/**
 * Refuses a count that cannot be: more cases than children, or fewer than none.
 * @throws RangeError, without the figures, since they may be of children.
 */
export function mustBePart(cases: number, children: number): void {
  if (!(cases >= 0)) throw new RangeError("A count is missing or below zero");
  if (!(children >= cases)) throw new RangeError("More cases were counted than there are children");
}
