import {breakdownLabels} from "../measures/categories.js";
import type {Measure} from "../measures/measure.js";
import type {Comparison} from "../statistics/comparison.js";
import type {Drawing} from "./blocks.js";
import {compareCells, references} from "./compared.js";
import {comparisonChart, type Dot} from "./comparison_chart.js";
import {comparisonTable} from "./comparison_table.js";
import {comparisonWords, type Names, shareWords} from "./comparison_words.js";
import {draw} from "./draw.js";
import {escape, upperFirst} from "./html.js";
import {periodName} from "./periods.js";
import type {Shown} from "./picture.js";
import type {Release, ReleasedCell, ShownCell} from "./released.js";
import {select} from "./selection.js";
import {takeAway} from "./take_away.js";
import {sizes} from "./theme.js";

export interface ComparisonOptions {
  readonly measure: string;
  /** `ethnicity_white_british`, `ethnicity` or `sex`. */
  readonly by: string;
  /** A period, or a kind of period; three years together unless said, where a measure has them. */
  readonly period?: string | undefined;
  readonly level?: number;
}

/** One group against its reference, and what may be said of it. */
export interface Compared {
  readonly name: string;
  readonly group: ReleasedCell;
  readonly reference: ReleasedCell;
  readonly comparison: Comparison;
  readonly names: Names;
}

/** A figure that answers "is it different for some children, and could it be chance?". */
export function comparison(drawing: Drawing, options: ComparisonOptions): string {
  const {release, measures, root} = drawing;
  const measure = measures.find(({id}) => id === options.measure);
  if (!measure?.compared)
    throw new Error(`"${options.measure}" is not a measure that is compared between groups.`);
  const compared = pairs(release, measure, options);
  const first = compared[0];
  if (!first) throw new Error(`"${options.measure}" has no groups by "${options.by}" to compare.`);
  const id = [`${measure.id}-compared-by-${options.by}`, options.period?.toLowerCase().replaceAll(" ", "-")]
    .filter(Boolean)
    .join("-");
  const level = options.level ?? 3;
  const title = findingOf(measure, compared);
  const about = `${measure.label} by ${breakdownLabels[options.by]}: ${release.council.shortName}, ${periodName(first.group.period)}`;
  const drawn = picture(compared, title);
  const words = compared.map((one) => told(one, compared.length > 1));
  const parts = `${drawn.html}
${words.map(({html}) => html).join("\n")}
<details class="figure-data">
<summary>Table of these figures</summary>
${comparisonTable(release, compared, about)}
</details>
<p class="figure-note">${escape(noteOf(options.by))}</p>`;
  return `<figure class="figure comparison" id="${id}" aria-labelledby="${id}-title" data-measure="${measure.id}">
<figcaption>
<h${level} class="figure-title" id="${id}-title">${escape(title)}</h${level}>
<p class="figure-subtitle">${escape(about)}</p>
</figcaption>
${parts}
<p class="figure-links"><a href="/measures/${measure.id}">How this is counted</a> <a href="${root}downloads/${measure.id}.csv" rel="external" download>Download the figures (CSV)</a></p>
${takeAway(drawing, {
  id,
  title,
  subtitle: about,
  description: words.map(({text}) => text).join(" "),
  measure: measure.id,
  drawings: drawn.drawings,
  parts
})}
</figure>`;
}

function pairs(release: Release, measure: Measure, {by, period}: ComparisonOptions): Compared[] {
  const at = references.find(({breakdown}) => breakdown === by);
  const asked = (wanted: string | undefined) =>
    select(release, measure, {measure: measure.id, by, period: wanted});
  // Fewer than three years of exports cannot be pooled.
  const pooled = period === undefined && measure.periods.includes("pooled") && asked("pooled") !== null;
  const wanted = pooled ? "pooled" : period;
  const selection = asked(wanted);
  const others =
    at && select(release, measure, {measure: measure.id, by: at.reference.breakdown, period: wanted});
  if (!at || !selection || !others) return [];
  const latest = selection.latest;
  const reference = others.groups.find(
    (cell) => cell.period === latest && cell.category === at.reference.category
  );
  if (!reference) return [];
  return at.groups.flatMap((category) => {
    const group = selection.groups.find((cell) => cell.period === latest && cell.category === category);
    if (!group) return [];
    const result = compareCells(group, reference, (key) => release.effects?.[key]);
    return [
      {
        name: category,
        group,
        reference,
        comparison: result,
        names: namesOf(measure, category, at.reference.category, by, result, latest)
      }
    ];
  });
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
  const children = (name: string) =>
    name === "Ethnic minorities"
      ? "children from ethnic minorities"
      : name === "Female"
        ? "girls"
        : name === "Male"
          ? "boys"
          : `${name} children`;
  return {
    group: things + children(category),
    reference: things + children(other),
    people: name(category),
    referenceName: other === "Male" ? "boys’" : other,
    trait: by === "sex" ? "sex" : "ethnicity",
    did: flipped ? didNot : did,
    having: flipped ? without : having,
    everyone,
    period: period.includes(" to ") ? "three-year period" : "year"
  };
}

function name(category: string): string {
  return category === "Female"
    ? "Girls"
    : category === "Ethnic minorities"
      ? category
      : `${category} children`;
}

function findingOf(measure: Measure, compared: readonly Compared[]): string {
  const [only] = compared;
  if (compared.length > 1 || !only) {
    const told = compared.filter(({comparison: {verdict}}) => verdict === "higher" || verdict === "lower");
    const which = told.map(({name}) => name).join(" and ");
    return told.length === 0
      ? `${measure.label}: for no group do the numbers show a difference beyond chance`
      : `${measure.label}: different for ${which} children, beyond chance`;
  }
  const {names, comparison} = only;
  if (comparison.verdict === "not shown")
    return `${measure.label}: not shown by ${names.trait}, to protect children`;
  const share = (estimate: Comparison["groupShare"]) => Math.round(100 * (estimate?.value ?? 0));
  const [one, other] = [share(comparison.groupShare), share(comparison.referenceShare)];
  const {group, reference, did} = names;
  if (comparison.verdict === "too few children to tell")
    return `Too few to tell ${group} and ${reference} apart: ${one} and ${other} in 100 ${did}`;
  if (comparison.verdict === "similar")
    return `${upperFirst(group)} and ${reference} are alike: ${one} and ${other} in 100 ${did}`;
  const more = comparison.verdict === "higher" ? "More" : "Fewer";
  return `${more} ${group} than ${reference} ${did}: ${one} against ${other} in 100`;
}

function told(one: Compared, several: boolean): {readonly text: string; readonly html: string} {
  const {comparison, names} = one;
  const sentences = comparisonWords(comparison, names);
  const {counts, representation} = comparison;
  if (counts && representation) {
    const whole = {k: counts.a + counts.c, T: counts.n1 + counts.n0};
    sentences.splice(1, 0, shareWords(counts, whole, names));
  }
  const text = sentences.join(" ");
  return {
    text: several ? `${one.name}. ${text}` : text,
    html: `<p class="figure-summary">${several ? `<strong>${escape(one.name)}.</strong> ` : ""}${escape(text)}</p>`
  };
}

function picture(compared: readonly Compared[], title: string): Shown {
  const cells = [
    ...compared.map(({group, name}) => [name, group] as const),
    [compared[0]!.reference.category, compared[0]!.reference] as const
  ];
  const dots: Dot[] = cells.flatMap(([name, cell]) =>
    cell.status === "shown" && cell.value !== null ? [dot(name, cell)] : []
  );
  if (dots.length < 2) {
    const html = '<p class="figure-empty">There is no chart: these figures cannot be shown.</p>';
    return {html, drawings: []};
  }
  const [wide, narrow] = sizes.map((size) => draw(comparisonChart(dots, size)));
  const label = `${title}. ${dots.map(({name, told}) => `${name}: ${told}`).join("; ")}.`;
  const html = `<div class="chart" role="img" aria-label="${escape(label)}">
<div class="chart-wide">${wide}</div>
<div class="chart-narrow">${narrow}</div>
</div>`;
  return {html, drawings: wide ? [wide] : []};
}

function dot(name: string, cell: ShownCell): Dot {
  const counts = `${cell.numerator} of ${cell.denominator}`;
  return {
    name,
    value: cell.value!,
    lower: cell.lower ?? cell.value!,
    upper: cell.upper ?? cell.value!,
    told: `${cell.value}% (${counts})`
  };
}

function noteOf(by: string): string {
  const who =
    by === "sex"
      ? "Children whose sex is not recorded are left out."
      : "Ethnic minorities means everyone except White British, White minorities included. Children whose ethnicity is not recorded are left out.";
  return `${who} These are all the children, not a sample: the range shows how far a figure could have moved by chance with the same care and the same decisions. In three years together a child counts once for each year, and the range allows for it.`;
}
