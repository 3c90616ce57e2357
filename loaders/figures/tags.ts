import type {Measure} from "../measures/measure.js";
import {changeOf, changeText} from "./change.js";
import {editionName} from "./editions.js";
import {escape} from "./html.js";
import {countText, isCount, valueText, withCounts} from "./numbers.js";
import {before, dateName, periodName} from "./periods.js";
import {councilsOf, slugOf} from "./printed.js";
import type {PublishedCell, PublishedRelease} from "./published.js";
import {type Selection, select} from "./selection.js";
import {meaning} from "./symbols.js";

/** The attributes of a tag such as `<value-of measure="children-in-care" by="sex" category="Female">`. */
export type Attributes = Readonly<Record<string, string>>;

type Tag = (release: PublishedRelease, measures: readonly Measure[], attributes: Attributes) => string;

/** What an inline tag is replaced with: plain text, to be escaped by whoever writes it out. */
export const tags: Readonly<Record<string, Tag>> = {
  "value-of": (release, measures, attributes) => {
    const {cell} = found(release, measures, attributes);
    if (cell.status !== "shown") return meaning(cell.status);
    if (attributes.show === "count") return countText(cell.numerator ?? cell.value ?? 0);
    return attributes.show === "counts" || isCount(cell.unit) ? withCounts(cell) : valueText(cell);
  },
  "change-of": (release, measures, attributes) => {
    const {selection, period, cells} = found(release, measures, attributes);
    const change = changeOf(selection.measure, cells, period);
    return change ? changeText(change) : "with no earlier figure to compare";
  },
  "period-of": (release, measures, attributes) => periodName(found(release, measures, attributes).period),
  "measure-label": (_, measures, attributes) => measureOf(measures, attributes).label,
  "measure-definition": (_, measures, attributes) => measureOf(measures, attributes).definition,
  "council-name": ({council}) => council.name,
  "council-short-name": ({council}) => council.shortName,
  "printed-council": ({reports}, _, {council}) => {
    const name = reports && councilsOf(reports).find((one) => slugOf(one) === council);
    if (!name) throw new Error(`There is no report of "${council ?? ""}".`);
    return name;
  },
  "edition-name": (_, __, {edition = ""}) => editionName(edition),
  "extract-date": ({council}) => dateName(council.extractDate),
  "licence-name": ({council}) => council.licence,
  "contact-name": ({council}) => council.contact.name,
  "contact-email": ({council}) => council.contact.email,
  "accessibility-email": ({council}) => council.accessibilityContact ?? council.contact.email
};

interface Found {
  readonly selection: Selection;
  readonly cells: readonly PublishedCell[];
  readonly cell: PublishedCell;
  readonly period: string;
}

function found(release: PublishedRelease, measures: readonly Measure[], attributes: Attributes): Found {
  const measure = measureOf(measures, attributes);
  const {by, category, period = "latest"} = attributes;
  const exact = kindOfPeriod(period) ? undefined : period;
  const selection = select(release, measure, {measure: measure.id, by, period: kindOfPeriod(period)});
  const cells =
    selection && (by ? selection.groups.filter((cell) => cell.category === category) : selection.totals);
  const wanted =
    selection &&
    (exact === "latest" || !exact ? selection.latest : exact === "before" ? before(selection.latest) : exact);
  const cell = cells?.find((one) => one.period === wanted);
  if (!selection || !cells || !cell)
    throw new Error(`There is no figure for ${Object.values(attributes).map(escape).join(", ")}.`);
  return {selection, cells, cell, period: cell.period};
}

/** `period="quarter"` asks for the latest quarter; a date or year asks for itself. */
function kindOfPeriod(period: string): string | undefined {
  return ["year end", "quarter end", "year", "quarter", "pooled"].includes(period) ? period : undefined;
}

function measureOf(measures: readonly Measure[], {measure = ""}: Attributes): Measure {
  const known = measures.find(({id}) => id === measure);
  if (!known) throw new Error(`There is no measure "${measure}".`);
  return known;
}
