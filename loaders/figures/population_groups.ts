import {type Comparison, compare} from "../statistics/comparison.js";
import {eventRate} from "../statistics/event_rate.js";
import {periodName} from "./periods.js";
import {basisOf} from "./population_basis.js";
import type {PublishedCell, PublishedRelease} from "./published.js";

/** Of so many children of a group who live in the area, so many are in care. */
export interface Living {
  readonly inCare: number;
  readonly children: number;
  /** In every 10,000, with its 95% range. */
  readonly rate: {readonly value: number; readonly lower: number; readonly upper: number};
}

/** A group in care for its number in the area, against White British children. */
export type PopulationGroup = {readonly name: string} & (
  | {readonly status: "compared"; readonly living: Living; readonly comparison: Comparison}
  | {readonly status: "withheld"}
  | {readonly status: "refused"; readonly why: string}
);

export interface PopulationGroups {
  readonly period: string;
  /** "31 March 2025" */
  readonly when: string;
  readonly groups: readonly PopulationGroup[];
  readonly reference: Living | null;
}

const minorities = ["Ethnic minorities", "Asian", "Black", "Mixed", "Other"];
const per = 10_000;

/** Every group at the latest year end; null where nobody is counted by ethnicity. */
export function populationGroups(release: PublishedRelease): PopulationGroups | null {
  const {name: own, shortName} = release.council;
  const cells = release.cells.filter(
    ({measure, statistic, breakdown2, geography}) =>
      measure === "ethnicity-of-children" &&
      statistic === "value" &&
      breakdown2 === "" &&
      (geography === own || geography === shortName)
  );
  const period = cells
    .filter(({status}) => status !== "not available")
    .map((cell) => cell.period)
    .sort()
    .at(-1);
  if (!period) return null;
  const at = (category: string) =>
    cells.find((cell) => cell.period === period && cell.category === category && isGrouped(cell));
  const populations = release.ethnicPopulations ?? [];
  const white = living(at("White British"), "White British");
  return {
    period,
    when: periodName(period),
    groups: minorities.map((name) => group(name, living(at(name), name), white)),
    reference: "inCare" in white ? white : null
  };

  function living(cell: PublishedCell | undefined, name: string): Living | {withheld: true} | {why: string} {
    if (cell?.status !== "shown" || cell.numerator === null) return {withheld: true};
    if (populations.length === 0)
      return {why: "the council gave no population by ethnic group (population_ethnicity.csv)"};
    const basis = basisOf(populations, name, {period: period!, inCare: cell.numerator});
    if ("refused" in basis) return {why: basis.refused};
    const rate = eventRate(cell.numerator, basis.children, per)!;
    return {inCare: cell.numerator, children: basis.children, rate};
  }
}

/** Ethnic minorities and White British children are of the grouped breakdown, the others of the finer one. */
function isGrouped({breakdown, category}: PublishedCell): boolean {
  const two = category === "Ethnic minorities" || category === "White British";
  return breakdown === (two ? "ethnicity_white_british" : "ethnicity");
}

type Found = Living | {readonly withheld: true} | {readonly why: string};

function group(name: string, own: Found, white: Found): PopulationGroup {
  for (const one of [own, white]) {
    if ("withheld" in one) return {name, status: "withheld"};
    if ("why" in one) return {name, status: "refused", why: one.why};
  }
  const [a, c] = [own as Living, white as Living];
  const comparison = compare({a: a.inCare, n1: a.children}, {c: c.inCare, n0: c.children}, {flip: false});
  return {name, status: "compared", living: a, comparison};
}
