import type {Comparison} from "../statistics/comparison.js";
import {round} from "../statistics/rounding.js";
import {verdictWords} from "./comparison_words.js";
import {listed} from "./html.js";
import {countText} from "./numbers.js";
import type {Living, PopulationGroup} from "./population_groups.js";
import {ratioWords} from "./ratio_words.js";

const white = {referenceName: "White British"};

/** What the groups show together, as a heading. */
export function populationFinding(groups: readonly PopulationGroup[]): string {
  const compared = groups.flatMap((one) => (one.status === "compared" ? [one] : []));
  if (compared.length === 0) {
    const refused = groups.some(({status}) => status === "refused");
    const why = refused ? "cannot be compared" : "not shown, to protect children";
    return `Children in care for their number in the area, by ethnicity: ${why}`;
  }
  const [all] = compared;
  if (all?.name === "Ethnic minorities" && isTold(all.comparison)) return of(all.name, all.comparison);
  const told = compared.filter(({comparison}) => isTold(comparison));
  if (told.length > 0)
    return `${listed(told.map(({name}) => name))} children: in care at another rate than White British children`;
  return "We cannot tell whether ethnic minorities are in care at another rate than White British children";
}

function isTold({verdict}: Comparison): boolean {
  return verdict === "higher" || verdict === "lower";
}

function of(name: string, {verdict, ratio}: Comparison): string {
  const more = verdict === "higher" ? "more" : "less";
  const times = ratio === null ? "" : `: ${round(ratio.value, 1).toFixed(1)} times the White British rate`;
  return `Children from ${name.toLowerCase()} are in care ${more} often for their number${times}`;
}

/** One group in words: its rate and the other's with counts, what would be expected, the ratio and what it tells. */
export function populationWords(
  name: string,
  own: Living,
  reference: Living,
  comparison: Comparison
): string[] {
  const who = called[name] ?? `${name} children`;
  const expected = (own.children * reference.inCare) / reference.children;
  const about = round(expected) === 0 ? "fewer than 1" : `about ${countText(round(expected))}`;
  const turn = round(expected) === own.inCare ? ", and there were" : ", not";
  return [
    `${rateText(own.rate.value)} in every 10,000 ${who} are in care (${counts(own)}), and ${rateText(reference.rate.value)} in every 10,000 White British children (${counts(reference)}).`,
    `At the White British rate we would expect ${about}${turn} ${countText(own.inCare)}.`,
    ...(comparison.ratio ? [`That is ${ratioWords(comparison, white)}.`] : []),
    comparison.verdict === "too few children to tell"
      ? "These numbers are too small to say whether the difference is real. This does not mean there is no difference."
      : verdictWords(comparison, {period: "year"})
  ];
}

const called: Readonly<Record<string, string>> = {
  "Ethnic minorities": "children from ethnic minorities",
  Other: "children of other ethnic groups"
};

function counts({inCare, children}: Living): string {
  return `${countText(inCare)} of ${countText(children)}`;
}

/** A rate in every 10,000: whole, or with a decimal below 10. */
export function rateText(value: number): string {
  return value < 10 ? round(value, 1).toFixed(1) : countText(round(value));
}
