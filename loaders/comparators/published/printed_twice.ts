import {type Check, finding} from "./finding.js";
import {list, written} from "./numbers.js";

const name = "one figure, printed twice";

/** A figure printed in two places is the same figure. */
export const printedTwice: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const [first, ...others] = statement.of("same");
      if (!first || others.every(({value}) => value === first.value)) return [];
      const all = [first, ...others];
      return [
        finding(
          name,
          [first, ...others],
          `Printed ${list(all.map((figure) => `${written(figure)} (${figure.paragraph})`))} for the same thing: ${first.subject}.`,
          `The same thing (${first.subject}) is printed with different figures (${list(all.map(({paragraph}) => paragraph))}).`
        )
      ];
    })
};
