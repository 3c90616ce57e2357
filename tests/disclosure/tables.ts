import type {Cell} from "../../loaders/measures/cell.js";
import type {Measure} from "../../loaders/measures/measure.js";

/** A measure of children, with only what the disclosure step looks at. */
export function aMeasure(id: string, changes: Partial<Measure> = {}): Measure {
  return {
    id,
    page: "trends",
    subject: "child",
    label: id,
    unit: "children",
    definition: "",
    population: "in_care",
    periods: ["year end"],
    figure: {kind: "count"},
    breakdowns: ["ethnicity"],
    interval: "none",
    polarity: "neither",
    chart: "bars",
    source: "",
    ...changes
  };
}

export function aCell(changes: Partial<Cell>): Cell {
  return {
    measure: "",
    geography: "local",
    period: "",
    breakdown: "",
    category: "",
    breakdown2: "",
    category2: "",
    statistic: "value",
    unit: "children",
    numerator: null,
    denominator: null,
    value: null,
    status: "measured",
    ...changes
  };
}

/** A one-way table of counts with its total. */
export function countsBy(
  measure: string,
  period: string,
  breakdown: string,
  counts: Record<string, number>
): Cell[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const cell = (category: string, count: number) =>
    aCell({measure, period, breakdown: category && breakdown, category, numerator: count, value: count});
  return [cell("", total), ...Object.entries(counts).map(([category, count]) => cell(category, count))];
}
