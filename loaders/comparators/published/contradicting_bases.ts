import {type Check, finding} from "./finding.js";
import {list, number, rounding, written} from "./numbers.js";
import {said} from "./period.js";

const name = "base that contradicts another";

/** A count printed with its percentage says how many it was taken from; that must be a number printed for them. */
export const contradictingBases: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const [share] = statement.of("share-taken");
      const [taken] = statement.of("taken");
      const bases = statement.of("taken-from");
      if (!share || !taken || !bases.length || share.value === 0) return [];
      const least = (100 * taken.value) / (share.value + rounding(share));
      const most = (100 * taken.value) / (share.value - rounding(share));
      if (bases.some((base) => base.value >= least && base.value <= most)) return [];
      return [
        finding(
          name,
          [share, taken, ...bases],
          `Printed ${written(taken)} as ${written(share)}, which needs ${number(Math.ceil(least))} to ${number(Math.floor(most))}; the report counts ${list(bases.map((base) => `${written(base)} (${said(base.period)})`))}. Everyone in care at any time in a year would be more than on one day.`,
          `The percentage printed (${share.subject}) needs a number that the report does not give.`
        )
      ];
    })
};
