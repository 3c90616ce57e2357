import {absurdShares} from "./absurd_shares.js";
import {averagesOfQuarters} from "./averages_of_quarters.js";
import {caseloads} from "./caseloads.js";
import {changes} from "./changes.js";
import {contradictingBases} from "./contradicting_bases.js";
import type {PrintedFigure} from "./figure.js";
import type {Check, Finding} from "./finding.js";
import {likelihoods} from "./likelihoods.js";
import {mismatchedPopulations} from "./mismatched_populations.js";
import {overlappingBands} from "./overlapping_bands.js";
import {partsAndTotals} from "./parts_and_totals.js";
import {percentagesAndCounts} from "./percentages_and_counts.js";
import {printedTwice} from "./printed_twice.js";
import {printedFigures} from "./statement.js";
import {twoUnits} from "./two_units.js";
import {wholeNumbers} from "./whole_numbers.js";

/** Every rule, in the order findings are shown. */
export const checks: readonly Check[] = [
  percentagesAndCounts,
  wholeNumbers,
  partsAndTotals,
  overlappingBands,
  caseloads,
  averagesOfQuarters,
  changes,
  likelihoods,
  absurdShares,
  mismatchedPopulations,
  contradictingBases,
  twoUnits,
  printedTwice
];

/** Everything printed that does not fit, by every check. Sentences are safe to publish. */
export function findings(figures: readonly PrintedFigure[]): Finding[] {
  const printed = printedFigures(figures);
  return checks.flatMap((check) => check.find(printed));
}
