import {type Check, finding} from "./finding.js";
import {decimals, number, rounded, rounding, written} from "./numbers.js";

const name = "children and IROs against the caseload";

/** The average caseload is the children divided by the full-time equivalents, as far as those were rounded. */
export const caseloads: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const [children] = statement.of("children");
      const [fullTime] = statement.of("full-time");
      const [caseload] = statement.of("caseload");
      if (!children || !fullTime || !caseload || fullTime.value <= rounding(fullTime)) return [];
      const least = children.value / (fullTime.value + rounding(fullTime));
      const most = children.value / (fullTime.value - rounding(fullTime));
      if (caseload.value + rounding(caseload) >= least && caseload.value - rounding(caseload) <= most)
        return [];
      const right = rounded(children.value / fullTime.value, decimals(caseload));
      const needed = rounded(children.value / caseload.value, 1);
      return [
        finding(
          name,
          [caseload, children, fullTime],
          `Printed a caseload of ${written(caseload)}; ${written(children)} children and ${written(fullTime)} full-time IROs give ${number(right, 1)}. ${written(caseload)} would be that of ${number(needed, 1)} full-time IROs.`,
          `The caseload printed (${caseload.subject}) is not the children divided by the full-time IROs.`
        )
      ];
    })
};
