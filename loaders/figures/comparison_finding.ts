import type {Measure} from "../measures/measure.js";
import type {Comparison} from "../statistics/comparison.js";
import type {Compared} from "./groups_compared.js";
import {listed, upperFirst} from "./html.js";

/** What the groups show beside each other, as a heading. */
export function comparisonFinding(measure: Measure, compared: readonly Compared[], by: string): string {
  const [only] = compared;
  const hidden = compared.filter(({comparison}) => comparison.verdict === "not shown");
  if (hidden.length === compared.length || !only)
    return `${measure.label} by ${by}: not shown, to protect children`;
  if (compared.length > 1) {
    const told = compared.filter(({comparison: {verdict}}) => verdict === "higher" || verdict === "lower");
    const which = listed(told.map(({name}) => name));
    const groups = hidden.length > 0 ? "no group that is shown" : "no group";
    return told.length === 0
      ? `${measure.label}: for ${groups} do the numbers show a difference beyond chance`
      : `${measure.label}: different for ${which} children, beyond chance`;
  }
  const {names, comparison} = only;
  const share = (estimate: Comparison["groupShare"]) => Math.round(100 * (estimate?.value ?? 0));
  const [one, other] = [share(comparison.groupShare), share(comparison.referenceShare)];
  const {group, reference, did} = names;
  if (comparison.verdict === "too few children to tell")
    return `We cannot tell whether it differs for ${group}: ${one} against ${other} in 100 ${did}`;
  if (comparison.verdict === "similar")
    return `${upperFirst(group)} and ${reference} are alike: ${one} and ${other} in 100 ${did}`;
  const more = comparison.verdict === "higher" ? "More" : "Fewer";
  return `${more} ${group} than ${reference} ${did}: ${one} against ${other} in 100`;
}
