import type {Measure} from "../../measures/measure.js";
import type {Finding} from "./audit.js";
import {addressOf, type Line, nameOf} from "./figures.js";

/**
 * Everything that can still be had of a council's figures in one: this release's lines and, where it shows nothing,
 * what earlier releases or others showed. Whoever kept those reads them together.
 */
export function joined(now: readonly Line[], others: readonly (readonly Line[])[]): Line[] {
  const found = new Map(now.filter(isOwn).map((line) => [addressOf(line), line]));
  for (const line of others.flat().filter(isOwn)) {
    const known = found.get(addressOf(line));
    if (known === undefined || (known.status !== "shown" && line.status === "shown"))
      found.set(addressOf(line), {...line, isOthers: true});
  }
  return [...found.values()];
}

/**
 * The figures that two releases show with other numbers: each difference is a number of children who were added or
 * moved. What the council did, undivided, may be corrected.
 */
export function corrected(
  now: readonly Line[],
  others: readonly (readonly Line[])[],
  measures: readonly Measure[]
): Finding[] {
  const conduct = new Set(measures.filter(({subject}) => subject === "service").map(({id}) => id));
  const shown = new Map(now.filter(isShown).map((line) => [addressOf(line), line]));
  const found = others.flat().filter((then) => {
    const line = shown.get(addressOf(then));
    if (!isShown(then) || line === undefined) return false;
    if (conduct.has(then.measure) && then.breakdown === "") return false;
    return then.numerator !== line.numerator || then.denominator !== line.denominator;
  });
  return found.map((line) => ({
    where: nameOf(line),
    what: "shown with other numbers than in an earlier release"
  }));
}

/** Lines that are withheld because the department withholds them, marked so, and those that should have been. */
export function followed(
  lines: readonly Line[],
  department: readonly Line[]
): {readonly lines: readonly Line[]; readonly unfollowed: readonly Finding[]} {
  const withheld = new Set(department.filter(({status}) => status === "c").map(addressOf));
  const isTheirs = (line: Line) => isOwn(line) && withheld.has(addressOf(line));
  return {
    lines: lines.map((line) => (isTheirs(line) ? {...line, isFollowed: true} : line)),
    unfollowed: lines
      .filter((line) => isShown(line) && isTheirs(line))
      .map((line) => ({
        where: nameOf(line),
        what: "shown, though the Department for Education withholds it"
      }))
  };
}

function isOwn({statistic}: Line): boolean {
  return statistic === "value";
}

function isShown(line: Line): boolean {
  return isOwn(line) && line.status === "shown";
}
