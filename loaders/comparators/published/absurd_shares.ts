import {type Check, finding} from "./finding.js";
import {number, written} from "./numbers.js";

const name = "share of the population too small to be right";

/** Above this share of a group's children in care, the categories or the decimal point cannot match. */
const mostInCare = 0.2;

/** A group's share of the children in care over its share of the population implies how many of its children are in care. */
export const absurdShares: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const [cases] = statement.of("share-of-cases");
      const [population] = statement.of("share-of-population");
      const [rate] = statement.of("rate");
      if (!cases || !population || !rate || population.value === 0) return [];
      const times = cases.value / population.value;
      const inCare = (times * rate.value) / 10_000;
      if (inCare <= mostInCare) return [];
      return [
        finding(
          name,
          [population, cases, rate],
          `Printed ${written(population)} of the population beside ${written(cases)} of the children in care, ${number(times)} times as much; at ${written(rate)} in care per 10,000 children that would put ${number(100 * inCare)}% of the group's children in care. The categories or the decimal point cannot match.`,
          `The share of the population printed (${population.subject}) would put an impossible share of the group's children in care.`
        )
      ];
    })
};
