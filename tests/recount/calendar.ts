import {type Day, day, iso} from "./days.js";
import type {World} from "./world.js";

export interface Period {
  readonly name: string;
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly year: number;
  /** 1 April of the year. */
  readonly yearStart: Day;
}

/** Years that a return was made for, ended by the extract date. */
export function years(world: World): Period[] {
  return ended(world, (year) => [span(year, 1, 4, yearName(year))]);
}

export function quarters(world: World): Period[] {
  return ended(world, (year) => [1, 2, 3, 4].map((at) => span(year, at, at, `${yearName(year)} Q${at}`)));
}

/** Years and their quarters. */
export function yearsAndQuarters(world: World): Period[] {
  return [...years(world), ...quarters(world)];
}

/** 31 March of each year. */
export function yearEnds(world: World): Period[] {
  return years(world).map(onLastDay);
}

/** The last day of each quarter, 31 March among them. */
export function quarterEnds(world: World): Period[] {
  return quarters(world).map(onLastDay);
}

export function yearName(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}

export function within(on: Day | null, period: Period): on is Day {
  return on !== null && on >= period.from && on <= period.to;
}

function ended(world: World, spans: (year: number) => Period[]): Period[] {
  return world.years.flatMap(spans).filter((period) => period.to <= world.extract);
}

function onLastDay(period: Period): Period {
  return {...period, name: iso(period.to)};
}

function span(year: number, first: number, last: number, name: string): Period {
  const from = day(year, 1 + 3 * first, 1);
  return {name, from, to: day(year, 4 + 3 * last, 1) - 1, year, yearStart: day(year, 4, 1)};
}
