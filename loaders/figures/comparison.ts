import {breakdownLabels} from "../measures/breakdown_labels.js";
import {type AgeAdjusted, ageAdjusted, ageAdjustedTable, ageAdjustedWords} from "./age_adjusted.js";
import type {Drawing} from "./blocks.js";
import {unknownWords} from "./caution_words.js";
import {slug} from "./choices.js";
import {effectOf} from "./compared.js";
import {comparisonFinding} from "./comparison_finding.js";
import {comparisonPicture} from "./comparison_picture.js";
import {comparisonTable} from "./comparison_table.js";
import {comparisonWords, shareWords} from "./comparison_words.js";
import {type Asked, type Compared, groupsCompared} from "./groups_compared.js";
import {escape, listed, upperFirst} from "./html.js";
import {periodName} from "./periods.js";
import type {PublishedRelease} from "./published.js";
import {shareBars} from "./share_bars.js";
import {takeAway} from "./take_away.js";
import {turned} from "./turned.js";

interface ComparisonOptions extends Asked {
  readonly measure: string;
  /** Whether it is also given as a picture to take away; yes unless said. */
  readonly taken?: boolean;
  readonly level?: number;
}

/** A figure that answers "is it different for some children, and could it be chance?". */
export function comparison(drawing: Drawing, options: ComparisonOptions): string {
  const {release, measures, root} = drawing;
  const measure = measures.find(({id}) => id === options.measure);
  if (!measure?.compared)
    throw new Error(`"${options.measure}" is not a measure that is compared between groups.`);
  const compared = groupsCompared(release, measure, options);
  const first = compared[0];
  if (!first) throw new Error(`"${options.measure}" has no groups by "${options.by}" to compare.`);
  const one = options.category === undefined ? [] : [slug(options.category)];
  const when = options.period === undefined ? [] : [slug(options.period)];
  const id = [`${measure.id}-compared-by-${options.by}`, ...one, ...when].join("-");
  const level = options.level ?? 3;
  const title = comparisonFinding(measure, compared, breakdownLabels[options.by]!);
  const seen = turned(compared);
  // A chart of those who are no cases says so, or its figures would not be those of the words.
  const what = seen.isTurned ? `${upperFirst(first.names.everyone)} ${first.names.having}` : measure.label;
  const about = `${what}, by ${breakdownLabels[options.by]}: ${release.council.shortName}, ${periodName(first.group.period)}`;
  const drawn = comparisonPicture(seen.compared, title);
  const words = wordsOf(compared);
  const ages = options.by === "ethnicity_white_british" ? agesOf(release, first) : null;
  const shown = drawn.drawings.length > 0;
  const parts = !shown
    ? `<p class="figure-empty">${escape(words.map(({text}) => text).join(" "))}</p>`
    : `${drawn.html}
${compared.length === 1 ? shareBars(first) : ""}
${words.map(({html}) => html).join("\n")}
${unknown(first)}
${ages ? agesHtml(ages, first, about) : ""}
<details class="figure-data">
<summary>Table of these figures</summary>
${comparisonTable(release, seen.compared, about)}
</details>
<p class="figure-note">${escape(noteOf(options.by))}</p>`;
  return `<figure class="figure comparison" id="${id}" aria-labelledby="${id}-title" data-measure="${measure.id}">
<figcaption>
<h${level} class="figure-title" id="${id}-title">${escape(title)}</h${level}>
<p class="figure-subtitle">${escape(about)}</p>
</figcaption>
${parts}
<p class="figure-links"><a href="/measures/${measure.id}">How this is counted</a> <a href="${root}downloads/${measure.id}.csv" rel="external" download>Download the figures (CSV)</a></p>
${
  options.taken === false || !shown
    ? ""
    : takeAway(drawing, {
        id,
        title,
        subtitle: about,
        description: words.map(({text}) => text).join(" "),
        measure: measure.id,
        drawings: drawn.drawings,
        parts
      })
}
</figure>`;
}

/** Each group in words; those that are not shown are named together. */
function wordsOf(compared: readonly Compared[]): {readonly text: string; readonly html: string}[] {
  if (compared.length === 1) return compared.map((one) => told(one, false));
  const hidden = compared.filter(({comparison}) => comparison.verdict === "not shown");
  const rest = compared.filter((one) => !hidden.includes(one)).map((one) => told(one, true));
  if (hidden.length === 0) return rest;
  const text = `Not shown, to protect children (c): ${listed(hidden.map(({name}) => name))} children.`;
  return [...rest, {text, html: `<p class="figure-summary">${escape(text)}</p>`}];
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

/** Those of whom the trait is not recorded, apart from the comparison. */
function unknown({unknown: cell, everyone, names}: Compared): string {
  if (!cell || cell.status === "not applicable" || cell.status === "not available") return "";
  const known = cell.status === "shown" && cell.denominator !== null && everyone !== null;
  const text = known
    ? unknownWords({x: cell.denominator, n: everyone}, upperFirst(names.trait))
    : `Those of unknown ${names.trait} take no part in the comparison; how many they are is not shown, to protect children.`;
  return `<p class="figure-summary">${escape(text)}</p>`;
}

function agesOf(release: PublishedRelease, {group, reference, comparison}: Compared): AgeAdjusted | null {
  const table = release.cells.filter(
    ({measure, period, geography, breakdown}) =>
      measure === group.measure &&
      period === group.period &&
      geography === group.geography &&
      breakdown === "age_and_ethnicity"
  );
  return ageAdjusted((category) => table.find((cell) => cell.category === category), {
    flipped: comparison.flipped,
    effect: effectOf(group, reference, (key) => release.effects?.[key])
  });
}

function agesHtml(ages: AgeAdjusted, {names, group}: Compared, about: string): string {
  if (group.status !== "shown") return "";
  return `<details class="figure-ages"><summary>With ages alike</summary>
<p>${escape(ageAdjustedWords(ages, names.did).join(" "))}</p>
${ageAdjustedTable(ages, `${upperFirst(names.everyone)} that ${names.did}, by age: ${about}`)}
</details>`;
}

function noteOf(by: string): string {
  const who =
    by === "sex"
      ? "Children whose sex is not recorded are left out."
      : "Ethnic minorities means everyone except White British, White minorities included. Children whose ethnicity is not recorded are left out.";
  return `${who} These are all the children, not a sample: the range shows how far a figure could have moved by chance with the same care and the same decisions. In three years together a child counts once for each year, and the range allows for it.`;
}
