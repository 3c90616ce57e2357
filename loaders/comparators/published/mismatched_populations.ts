import {type Check, finding} from "./finding.js";
import {written} from "./numbers.js";
import {isMoment, said, yearsApart} from "./period.js";
import type {Printed, PrintedFigures} from "./statement.js";

const name = "ratio of mismatched populations";

/** Two figures set against each other, or one counted out of another, must be of the same ages, year and kind of time. */
export const mismatchedPopulations: Check = {
  find: (report) =>
    pairs(report).flatMap(([figure, other]) => {
      const differences = differencesBetween(figure, other);
      if (!differences.length) return [];
      return [
        finding(
          name,
          [figure, other],
          `Printed ${written(figure)} (${figure.subject}) against ${written(other)} (${other.subject}), which are not of the same people: ${differences.join("; ")}.`,
          `Two figures are compared (${figure.subject}; ${other.subject}) which are not of the same people: ${differences.join("; ")}.`
        )
      ];
    })
};

function pairs(report: PrintedFigures): [Printed, Printed][] {
  const compared = report.statements.flatMap((statement): [Printed, Printed][] => {
    const [one, other] = statement.of("compared");
    const [cases] = statement.of("share-of-cases");
    const [population] = statement.of("share-of-population");
    return [
      ...(one && other ? [[one, other] as [Printed, Printed]] : []),
      ...(cases && population ? [[cases, population] as [Printed, Printed]] : [])
    ];
  });
  const counted = report.statements.flatMap((statement): [Printed, Printed][] => {
    const [count] = statement.of("count");
    const base = count && report.base(count);
    return count && base ? [[count, base]] : [];
  });
  return [...compared, ...counted];
}

function differencesBetween(one: Printed, other: Printed): string[] {
  const differences: string[] = [];
  if (one.ages && other.ages && one.ages !== other.ages)
    differences.push(`one is of ages ${one.ages}, the other ${other.ages}`);
  if (yearsApart(one.period, other.period) > 1)
    differences.push(`one is of ${said(one.period)}, the other ${said(other.period)}`);
  else if (isMoment(one.period) !== isMoment(other.period))
    differences.push(`one is counted over a time (${over(one, other)}), the other on a day`);
  return differences;
}

function over(one: Printed, other: Printed): string {
  return isMoment(one.period) ? other.period : one.period;
}
