import {type Check, finding} from "./finding.js";
import {decimals, isPercentage, list, rounded, written} from "./numbers.js";

const name = "average of quarters";

/** The share of children for whom something held all year is not the average of its quarters. */
export const averagesOfQuarters: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const quarters = statement.of("quarter");
      const [year] = statement.of("year");
      const last = quarters.at(-1);
      if (!year || !last || quarters.length < 2 || !isPercentage(year)) return [];
      const values = quarters.map((quarter) => quarter.value);
      if (new Set(values).size === 1) return [];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      if (rounded(mean, decimals(year)) !== year.value) return [];
      return [
        finding(
          name,
          [year, ...quarters],
          `Printed ${written(year)} for the year (${year.subject}); that is the plain average of the quarters ${list(quarters.map(written))}. A year cannot be averaged from shares of different children; if the quarters count from April, the year is the last of them, ${written(last)}.`,
          `The figure printed for the year (${year.subject}) is the plain average of its quarters, which is not the figure of the year.`
        )
      ];
    })
};
