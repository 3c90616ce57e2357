import {printedPercentage} from "../../statistics/printed_percentage.js";
import {type Check, finding} from "./finding.js";
import {decimals, list, number, rounded, written} from "./numbers.js";

const name = "percentage and its count";

/** A percentage printed beside its count and base must be that count's percentage. */
export const percentagesAndCounts: Check = {
  find: ({statements, base}) =>
    statements.flatMap((statement) => {
      const [count] = statement.of("count");
      const [percentage] = statement.of("percentage");
      const of = percentage && base(percentage);
      if (!count || !percentage || !of) return [];
      const {possible, consistent} = printedPercentage(
        percentage.value,
        decimals(percentage),
        of.value,
        count.value
      );
      if (consistent) return [];
      const right = rounded((100 * count.value) / of.value, decimals(percentage));
      const needed = possible.length
        ? ` ${written(percentage)} of ${written(of)} would be ${list(
            possible.map((k) => number(k)),
            "or"
          )}.`
        : "";
      return [
        finding(
          name,
          [percentage, count, of],
          `Printed ${written(percentage)} for ${written(count)} of ${written(of)}; the counts give ${number(right, 3)}%.${needed}`,
          `The percentage printed (${percentage.subject}) is not the one its own counts give.`
        )
      ];
    })
};
