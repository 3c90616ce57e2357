import {type Check, finding} from "./finding.js";
import {decimals, number, rounded, written} from "./numbers.js";

const name = "change in per cent";

/** A change printed in per cent must be that of the two counts printed with it. */
export const changes: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const [before] = statement.of("before");
      const [after] = statement.of("after");
      const [change] = statement.of("change");
      if (!before || !after || !change || before.value === 0) return [];
      const right = (100 * (after.value - before.value)) / before.value;
      if (rounded(right, decimals(change)) === change.value) return [];
      const direction = right < 0 ? "a fall" : "a rise";
      return [
        finding(
          name,
          [change, before, after],
          `Printed ${change.value < 0 ? "a fall" : "a rise"} of ${written(change)}; ${written(before)} to ${written(after)} is ${direction} of ${number(Math.abs(right), 2)}%, which rounds to ${number(Math.abs(rounded(right, decimals(change))), 3)}%.`,
          `The change printed (${change.subject}) is not the one the counts beside it give.`
        )
      ];
    })
};
