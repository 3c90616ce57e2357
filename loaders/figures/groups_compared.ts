import type {Measure} from "../measures/measure.js";
import type {Comparison} from "../statistics/comparison.js";
import {pooledByDefault} from "../statistics/pooling.js";
import {compareCells, references} from "./compared.js";
import type {Names} from "./comparison_words.js";
import {kindOf} from "./periods.js";
import type {PublishedCell, PublishedRelease} from "./published.js";
import {select} from "./selection.js";

export interface Asked {
  /** `ethnicity_white_british`, `ethnicity` or `sex`. */
  readonly by: string;
  /** A period, or a kind of period; three years together unless said, where a measure has them. */
  readonly period?: string | undefined;
  /** One group alone. */
  readonly category?: string | undefined;
}

/** One group against its reference, and what may be said of it. */
export interface Compared {
  readonly name: string;
  readonly group: PublishedCell;
  readonly reference: PublishedCell;
  /** Those of whom it is not recorded, apart; missing where there is no such category. */
  readonly unknown: PublishedCell | undefined;
  /** How many there are of every group and of none; null where that is not shown. */
  readonly everyone: number | null;
  readonly comparison: Comparison;
  readonly names: Names;
}

/** The groups of a measure against their reference, in one period. */
export function groupsCompared(
  release: PublishedRelease,
  measure: Measure,
  {by, period, category}: Asked
): Compared[] {
  const at = references.find(({breakdown}) => breakdown === by);
  const asked = (breakdown: string, wanted: string | undefined) =>
    select(release, measure, {measure: measure.id, by: breakdown, period: wanted});
  // Fewer than three years of exports cannot be pooled.
  const pooled = period === undefined && poolsYears(release, measure) && asked(by, "pooled") !== null;
  const wanted = pooled ? "pooled" : period;
  const selection = asked(by, wanted);
  const others = at && asked(at.reference.breakdown, wanted);
  if (!at || !selection || !others) return [];
  const {latest} = selection;
  const found = (cells: readonly PublishedCell[], name: string) =>
    cells.find((cell) => cell.period === latest && cell.category === name);
  const reference = found(others.groups, at.reference.category);
  if (!reference) return [];
  const total = selection.totals.find((cell) => cell.period === latest);
  const names = category === undefined ? at.groups : at.groups.filter((name) => name === category);
  return names.flatMap((name) => {
    const group = found(selection.groups, name);
    if (!group) return [];
    const comparison = compareCells(group, reference, (key) => release.effects?.[key]);
    return [
      {
        name,
        group,
        reference,
        everyone: total?.status === "shown" ? total.denominator : null,
        unknown: found(selection.groups, "Unknown"),
        comparison,
        names: namesOf(measure, name, at.reference.category, by, comparison, latest)
      }
    ];
  });
}

/** Whether three years are read together first: in a council with fewer than 600 children in care in a year. */
function poolsYears(release: PublishedRelease, measure: Measure): boolean {
  if (!measure.periods.includes("pooled")) return false;
  const inCare = release.cells.filter(
    ({measure: id, breakdown, statistic, geography}) =>
      id === "children-in-care" &&
      breakdown === "" &&
      statistic === "value" &&
      (geography === release.council.name || geography === release.council.shortName)
  );
  const latest = inCare.filter(({period}) => kindOf(period) === "year end").at(-1);
  return pooledByDefault(latest?.status === "shown" ? (latest.numerator ?? 0) : 0);
}

/** The periods of a measure in which its groups are compared: three years together before single ones where they are read first, the latest before the earlier. */
export function periodsCompared(release: PublishedRelease, measure: Measure, by: string): string[] {
  const kinds = measure.periods.filter((kind) => kind === "pooled" || kind === "year" || kind === "year end");
  const own = kinds.flatMap(
    (period) => select(release, measure, {measure: measure.id, by, period})?.groups ?? []
  );
  const given = own.filter(({status}) => status === "shown" || status === "withheld");
  const sign = poolsYears(release, measure) ? 1 : -1;
  const pooled = (period: string) => sign * Number(kindOf(period) === "pooled");
  return [...new Set(given.map(({period}) => period))].sort(
    (a, b) => pooled(b) - pooled(a) || b.localeCompare(a)
  );
}

function namesOf(
  measure: Measure,
  category: string,
  other: string,
  by: string,
  {flipped}: Comparison,
  period: string
): Names {
  const {did, didNot, having, without, everyone} = measure.compared!;
  const things = everyone === "reviews" || everyone === "moves" ? `${everyone} of ` : "";
  return {
    group: things + children(category),
    reference: things + children(other),
    people: peopleOf(category),
    referenceName: other === "Male" ? "boys’" : other,
    trait: by === "sex" ? "sex" : "ethnicity",
    did: flipped ? didNot : did,
    having: flipped ? without : having,
    everyone,
    period: period.includes(" to ") ? "three-year period" : "year"
  };
}

const called: Readonly<Record<string, string>> = {
  "Ethnic minorities": "children from ethnic minorities",
  Female: "girls",
  Male: "boys"
};

function children(category: string): string {
  return called[category] ?? `${category} children`;
}

/** The group in a chart or a table: "Girls", "Ethnic minorities", "Asian". */
export function nameOf(category: string): string {
  return category === "Female" ? "Girls" : category === "Male" ? "Boys" : category;
}

/** The group to begin a sentence or to be chosen: "Girls", "Ethnic minorities", "Asian children". */
export function peopleOf(category: string): string {
  if (category === "Female") return "Girls";
  return category === "Ethnic minorities" ? category : `${category} children`;
}
