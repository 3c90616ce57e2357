import {printedPercentage} from "../../statistics/printed_percentage.js";
import type {PrintedFigure} from "./figure.js";
import {type Check, finding} from "./finding.js";
import {decimals, isPercentage, written} from "./numbers.js";
import {hasValue, type PrintedFigures} from "./statement.js";

const name = "percentage that no whole number gives";

/** Of so many people, some percentages cannot be printed: no whole number gives them. */
export const wholeNumbers: Check = {
  find: (report) =>
    report.figures.flatMap((figure) => {
      const base = report.base(figure);
      if (!hasValue(figure) || !isPercentage(figure) || !base || countIsPrinted(figure)) return [];
      const people = possibleCounts(base, report);
      if (!people.length) return [];
      const fits = people.some((n) => printedPercentage(figure.value, decimals(figure), n).possible.length);
      if (fits) return [];
      return [
        finding(
          name,
          [figure, base],
          `Printed ${written(figure)} of ${people.join(" or ")} (${figure.subject}); no whole number of ${people.join(" or ")} gives that percentage.`,
          `The percentage printed (${figure.subject}) cannot come from the number of ${figure.counted || "people"} it is said to be of: no whole number gives it.`
        )
      ];
    })
};

/** A percentage can itself be the base (of those who received a form): then any number it may stand for. */
function possibleCounts(base: PrintedFigure, report: PrintedFigures): readonly number[] {
  if (!hasValue(base)) return [];
  if (!isPercentage(base)) return [base.value];
  const under = report.base(base);
  if (!under) return [];
  return possibleCounts(under, report).flatMap(
    (n) => printedPercentage(base.value, decimals(base), n).possible
  );
}

/** Left to the check that compares the percentage with the count beside it. */
function countIsPrinted(figure: PrintedFigure): boolean {
  return figure.relations.some(({role}) => role === "percentage");
}
