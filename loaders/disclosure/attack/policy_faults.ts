import type {Finding} from "./audit.js";
import type {Definition} from "./definitions.js";
import {addressOf, type Line, nameOf} from "./figures.js";
import type {Row} from "./groups.js";

const averageFrom = 10;
const rangeFrom = 30;
const wholeUnits = ["miles", "months"];
const whollyBelow = 1000;

/** Lines that break a rule of what may be printed, whatever can be proved from them. */
export function policyFaults(
  lines: readonly Line[],
  rows: readonly Row[],
  definitions: ReadonlyMap<string, Definition>,
  small: number
): Finding[] {
  const shown = rows.filter(({line}) => line.status === "shown");
  return [
    ...shown.flatMap((row) => rulesBroken(row, small).map((what) => ({where: nameOf(row.line), what}))),
    ...unfounded(lines, definitions)
  ];
}

function rulesBroken({line, definition, characteristics}: Row, small: number): string[] {
  const {numerator, denominator, value, unit, lower} = line;
  const isFine = value.includes(".");
  if (definition.kind === "average")
    return [
      ...((denominator ?? 0) < averageFrom ? ["an average of fewer than 10"] : []),
      ...(lower !== "" && (denominator ?? 0) < rangeFrom ? ["the range of an average of fewer than 30"] : []),
      ...(isFine && wholeUnits.includes(unit) ? ["an average of miles or months with decimals"] : [])
    ];
  const isDivided = line.breakdown !== "" || !definition.isConduct;
  const isShare = definition.kind === "share" || definition.kind === "composition";
  const isFew = characteristics > 1 && numerator !== null && numerator <= small;
  return [
    ...(isDivided && isFew ? ["a number of 0 to 5 with two characteristics"] : []),
    ...(isShare && isFine && (denominator ?? 0) < whollyBelow
      ? ["a percentage of fewer than 1,000 with decimals"]
      : [])
  ];
}

/** What is worked out from a figure stands only where the figure itself does. */
function unfounded(lines: readonly Line[], definitions: ReadonlyMap<string, Definition>): Finding[] {
  const own = new Map(
    lines.filter(({statistic}) => statistic === "value").map((line) => [addressOf(line), line])
  );
  return lines.flatMap((line) => {
    if (line.status !== "shown") return [];
    const {of = null} = definitions.get(line.measure) ?? {};
    const base = line.statistic !== "value" ? line : of === null ? null : {...line, measure: of};
    const found = base && own.get(addressOf(base));
    if (!found || found.status === "shown" || found.status === "not available") return [];
    return [{where: nameOf(line), what: "worked out from a figure that is not shown"}];
  });
}
