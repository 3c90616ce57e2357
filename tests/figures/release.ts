import type {PublishedCell, PublishedRelease} from "../../loaders/figures/published.js";
import type {Measure} from "../../loaders/measures/measure.js";

/** Numbers of a figure: numerator, denominator, value, and its range where it has one. */
export type Numbers = readonly [number | null, number | null, number, number?, number?];

type Place = Partial<
  Pick<PublishedCell, "breakdown" | "category" | "breakdown2" | "category2" | "unit" | "geography">
>;

/** An invented figure of an invented council. */
export function cell(
  measure: string,
  period: string,
  numbers: Numbers | "withheld" | "not available" | "not applicable",
  place: Place = {}
): PublishedCell {
  const key = {
    measure,
    period,
    geography: "Exampleshire Council",
    breakdown: "",
    category: "",
    breakdown2: "",
    category2: "",
    statistic: "value",
    unit: "children",
    source: "Invented",
    ...place
  };
  if (typeof numbers === "string") return {...key, status: numbers};
  const [numerator, denominator, value, lower = null, upper = null] = numbers;
  return {...key, status: "shown", numerator, denominator, value, lower, upper};
}

export function releaseOf(
  cells: readonly PublishedCell[],
  targets: Record<string, number> = {}
): PublishedRelease {
  return {
    cells,
    council: {
      name: "Exampleshire Council",
      shortName: "Exampleshire",
      invented: true,
      extractDate: "2024-04-30",
      licence: "Open Government Licence v3.0",
      contact: {name: "Data team", email: "data@exampleshire.example"},
      targets
    }
  };
}

function measure(id: string, label: string, unit: string, own: Partial<Measure>): Measure {
  return {
    id,
    page: "trends",
    subject: "child",
    label,
    unit,
    definition: `${label}, as counted in a test.`,
    population: "none",
    periods: ["year end"],
    figure: {kind: "count"},
    breakdowns: [],
    interval: "none",
    polarity: "neither",
    chart: "line",
    source: "Invented",
    ...own
  };
}

export const measures: readonly Measure[] = [
  measure("children-in-care", "Children in care", "children", {
    said: {noun: "children", verb: "are in care"},
    breakdowns: ["age_band"],
    footnote: "Short breaks are not counted."
  }),
  measure("outside-area", "Children placed outside the area", "per cent", {
    said: {clause: "of children in care live outside the area"},
    page: "distance",
    figure: {kind: "share", counted: "true"},
    interval: "wilson",
    breakdowns: ["sex"]
  }),
  measure("ethnicity-of-children", "Ethnicity of children in care", "per cent", {
    page: "ethnicity",
    figure: {kind: "composition"},
    breakdowns: ["ethnicity"]
  })
];
