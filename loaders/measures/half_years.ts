import type {Cell} from "./cell.js";
import {divided} from "./count.js";
import type {Measure} from "./measure.js";

/**
 * Half-years of what is counted of children in quarters: two quarters together, where each is known. The catalogue
 * has none; a released figure takes their place where a quarter is too small to show. True and unprotected.
 */
export function halfYears(cells: readonly Cell[], measures: readonly Measure[]): Cell[] {
  const counted = measures.filter(
    ({subject, periods, figure}) =>
      subject === "child" &&
      periods.includes("quarter") &&
      (figure.kind === "count" || figure.kind === "share")
  );
  return counted.flatMap(({id}) => {
    const quarters = cells.filter(
      (cell) => cell.measure === id && cell.breakdown === "" && / Q\d$/.test(cell.period)
    );
    const known = new Map(quarters.map((cell) => [cell.period, cell]));
    return quarters.flatMap((cell) => {
      const second = known.get(next(cell.period) ?? "");
      return second ? [together(cell, second)] : [];
    });
  });
}

/** The quarter with which one that begins a half-year makes it whole. */
function next(quarter: string): string | null {
  const number = Number(quarter.at(-1));
  return number % 2 === 1 ? `${quarter.slice(0, -1)}${number + 1}` : null;
}

function together(first: Cell, second: Cell): Cell {
  const period = first.period.replace(/Q(\d)$/, (_, quarter: string) => (quarter === "1" ? "H1" : "H2"));
  if (first.status !== "measured" || second.status !== "measured")
    return {...(first.status === "measured" ? second : first), period};
  const numerator = first.numerator! + second.numerator!;
  if (first.denominator === null) return {...first, period, numerator, value: numerator};
  return {...first, period, ...divided(numerator, first.denominator + second.denominator!, 100)};
}
