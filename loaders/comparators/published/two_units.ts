import {type Check, finding} from "./finding.js";
import {written} from "./numbers.js";

const name = "one percentage, two units";

/** The same percentage cannot be restated of something else: children and their reviews are different numbers. */
export const twoUnits: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const [first, ...others] = statement.of("restated");
      const other = first && others.find(({counted}) => counted !== first.counted);
      if (!first || !other) return [];
      return [
        finding(
          name,
          [other, first],
          `Printed ${written(other)} of ${other.counted}, after ${written(first)} of ${first.counted} for the same finding; ${first.counted} and ${other.counted} are counted differently, so one of them is misnamed.`,
          `A percentage is printed once of ${first.counted} and once of ${other.counted} (${other.subject}).`
        )
      ];
    })
};
