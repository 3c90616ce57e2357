import {ratioFromShares} from "../../statistics/representation.js";
import {type Check, finding} from "./finding.js";
import {number, rounding, written} from "./numbers.js";

const name = "more likely, from two shares";

/**
 * A share of the cases over a share of the children compares the group with the average child, who is also in
 * the group; "more likely than the others" needs the rate of the others.
 */
export const likelihoods: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const [cases] = statement.of("share-of-cases");
      const [population] = statement.of("share-of-population");
      const [claim] = statement.of("times-more");
      if (!cases || !population || !claim || population.value === 0) return [];
      const toTheOthers = ratioFromShares(cases.value / 100, population.value / 100);
      if (toTheOthers === null || Math.abs(100 * (toTheOthers - 1) - claim.value) <= slack(cases.value))
        return [];
      const index = cases.value / population.value;
      const fromShares = Math.abs(100 * (index - 1) - claim.value) <= slack(cases.value) + rounding(claim);
      const how = fromShares
        ? `that is ${written(cases)} over ${written(population)}, which compares with the average child, who is in both groups`
        : `${written(cases)} of the cases and ${written(population)} of the children do not give it`;
      return [
        finding(
          name,
          [claim, cases, population],
          `Printed ${written(claim)} more likely; ${how}. Against all the other children the same shares give ${number(toTheOthers, 1)} times.`,
          `The comparison printed (${claim.subject}) is not the one its shares give.`
        )
      ];
    })
};

/** What rounding both shares to whole numbers can do to the claim. */
function slack(cases: number): number {
  return 100 / Math.max(cases, 1);
}
