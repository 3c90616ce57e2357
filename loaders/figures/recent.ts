import {sum} from "d3";
import {keyOf} from "../measures/cell.js";
import {latestAgainstThreeBefore} from "../statistics/trend.js";
import {changeWords} from "./caution_words.js";
import {lowerFirst} from "./html.js";
import {before} from "./periods.js";
import type {PublishedRelease, ShownCell} from "./published.js";
import {at, type Selection} from "./selection.js";

/**
 * The latest year beside the three before it together, for a yearly percentage too short for limits; null for others,
 * and where one of the four is not shown.
 */
export function recentWords(
  release: PublishedRelease,
  {measure, totals, latest, kind, request}: Selection
): string | null {
  const yearly = kind === "year" || kind === "year end";
  const ranged = measure.interval === "wilson" || measure.interval === "clustered";
  if (request.by || !yearly || !ranged || measure.figure.kind !== "share") return null;
  const periods = [latest];
  while (periods.length < 4) periods.unshift(before(periods[0]!));
  const cells = periods.map((period) => at(totals, period)).filter(isCounted);
  if (cells.length < 4) return null;
  // A child counted more than once weighs less.
  const found = latestAgainstThreeBefore(
    cells.map((cell) => {
      const effect = release.effects?.[keyOf(cell)] ?? 1;
      return {x: cell.numerator / effect, n: cell.denominator / effect};
    })
  );
  if (!found) return null;
  const [now, then] = [cells.at(-1)!, cells.slice(0, -1)];
  const pooled = {x: sum(then, ({numerator}) => numerator), n: sum(then, ({denominator}) => denominator)};
  const words = changeWords(pooled, {x: now.numerator, n: now.denominator}, found.unusual);
  return `Beside the three years before together: ${lowerFirst(words)}`;
}

type Counted = ShownCell & {readonly numerator: number; readonly denominator: number};

function isCounted(cell: ReturnType<typeof at>): cell is Counted {
  return cell?.status === "shown" && cell.numerator !== null && (cell.denominator ?? 0) > 0;
}
