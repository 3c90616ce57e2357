import type {Drawing, Settings} from "./blocks.js";
import {comparisonChart, type Dot} from "./comparison_chart.js";
import {draw} from "./draw.js";
import {escape, listed, upperFirst} from "./html.js";
import {countText} from "./numbers.js";
import {type Living, type PopulationGroup, populationGroups} from "./population_groups.js";
import {populationTable} from "./population_table.js";
import {populationFinding, populationWords, rateText} from "./population_words.js";
import {sharesAsBars} from "./share_bars.js";
import {takeAway} from "./take_away.js";
import {sizes} from "./theme.js";

const id = "in-care-for-their-number";

const measure = "over-representation-care";

type Told = Extract<PopulationGroup, {readonly status: "compared"}>;

/**
 * The block `population-comparison`: children in care of each ethnic group for their number in the area, against White
 * British children of the same ages and year; where the two numbers do not match, the reason and nothing else.
 */
export function populationComparison(drawing: Drawing, {fields}: Settings): string {
  const found = populationGroups(drawing.release);
  if (!found) return "";
  const {groups, reference, when, period} = found;
  const told = groups.flatMap((one) => (one.status === "compared" ? [one] : []));
  for (const {name, comparison} of told)
    drawing.comparisons.set([measure, "", name, period].join("|"), /higher|lower/.test(comparison.verdict));
  const level = Number(fields.level ?? 3);
  const title = populationFinding(groups);
  const about = `Children in care in every 10,000 who live in the area, by ethnicity: ${drawing.release.council.shortName}, ${when}`;
  const words = reference
    ? told.map(({name, living, comparison}) => ({
        name,
        text: populationWords(name, living, reference, comparison).join(" ")
      }))
    : [];
  const chart = reference && told.length > 0 ? picture(told, reference, title) : null;
  const parts = [
    chart?.html ?? "",
    bars(told, reference),
    ...words.map(
      ({name, text}) => `<p class="figure-summary"><strong>${escape(name)}.</strong> ${escape(text)}</p>`
    ),
    ...notCompared(groups).map(
      (text) => `<p class="figure-${chart ? "summary" : "empty"}">${escape(text)}</p>`
    ),
    ...(chart ? [populationTable(found, about), `<p class="figure-note">${escape(note)}</p>`] : [])
  ].join("\n");
  return `<figure class="figure comparison" id="${id}" aria-labelledby="${id}-title">
<figcaption>
<h${level} class="figure-title" id="${id}-title">${escape(title)}</h${level}>
<p class="figure-subtitle">${escape(about)}</p>
</figcaption>
${parts}
<p class="figure-links"><a href="/measures/${measure}">How this is counted</a> <a href="${drawing.root}downloads/${measure}.csv" rel="external" download>Download the ratios (CSV)</a> <a href="${drawing.root}downloads/ethnicity-of-children.csv" rel="external" download>Download the children in care (CSV)</a></p>
${
  chart
    ? takeAway(drawing, {
        id,
        title,
        subtitle: about,
        description: words.map(({name, text}) => `${name}. ${text}`).join(" "),
        measure,
        drawings: chart.drawings,
        parts
      })
    : ""
}
</figure>`;
}

const note =
  "Children under 18 who lived in the area in the middle of the year before. Ethnic minorities means everyone except White British, White minorities included. Unaccompanied asylum-seeking children are in care wherever they come from, and raise the figures of some groups. These are all the children, not a sample: the range shows how far a figure could have moved by chance with the same care and the same decisions.";

function picture(told: readonly Told[], reference: Living, title: string) {
  const rows = [
    ...told.map(({name, living}) => ({name, living})),
    {name: "White British", living: reference}
  ];
  const dots: Dot[] = rows.map(({name, living: {inCare, children, rate}}) => ({
    name,
    value: rate.value,
    lower: rate.lower,
    upper: rate.upper,
    told: `${rateText(rate.value)} (${countText(inCare)} of ${countText(children)})`
  }));
  const [wide, narrow] = sizes.map((size) => draw(comparisonChart(dots, size, "")));
  const label = `${title}. In every 10,000: ${dots.map(({name, told}) => `${name} ${told}`).join("; ")}.`;
  const html = `<div class="chart" role="img" aria-label="${escape(label)}">
<div class="chart-wide">${wide}</div>
<div class="chart-narrow">${narrow}</div>
</div>`;
  return {html, drawings: wide ? [wide] : []};
}

/** All ethnic minorities together: their part of the children who live here, and of those in care. */
function bars(told: readonly Told[], reference: Living | null): string {
  const all = told.find(({name}) => name === "Ethnic minorities");
  if (!all || !reference) return "";
  const counts = {
    a: all.living.inCare,
    n1: all.living.children,
    c: reference.inCare,
    n0: reference.children
  };
  return sharesAsBars(counts, {
    people: "Ethnic minorities",
    everyone: "children who live in the area",
    having: "in care"
  });
}

/** Those that may not be shown, and those that may not be compared, with the reason. */
function notCompared(groups: readonly PopulationGroup[]): string[] {
  const hidden = groups.filter(({status}) => status === "withheld").map(({name}) => name);
  const reasons = new Map<string, string[]>();
  for (const one of groups)
    if (one.status === "refused") reasons.set(one.why, [...(reasons.get(one.why) ?? []), one.name]);
  // One reason for all that might be shown is the reason for the whole.
  const [whole] = reasons.keys();
  if (reasons.size === 1 && !groups.some(({status}) => status === "compared"))
    return [`${upperFirst(whole!)}, so children in care are not compared with the children who live here.`];
  return [
    ...(hidden.length > 0 ? [`Not shown, to protect children (c): ${listed(hidden)}.`] : []),
    ...[...reasons].map(([why, names]) => `Not compared: ${listed(names)}; ${why}.`)
  ];
}
