import {escape, listed} from "./html.js";
import type {Publisher} from "./published.js";

/** What this council hides beyond the rules that the methodology gives; nothing where it keeps to them. */
export function ownRules({shortName, disclosure = {}}: Publisher): string {
  const {small, averageFrom, allOfThemUpTo, sparse, quartersDividedFrom} = disclosure;
  const rules = [
    small && `numbers up to ${small} are withheld`,
    averageFrom && `averages and medians are given for ${averageFrom} children or more`,
    allOfThemUpTo && `groups of up to ${allOfThemUpTo} are kept from being shown to be all the same`,
    sparse &&
      `a table of two characteristics is left out when less than ${Math.round(sparse * 100)}% of it would be left`,
    quartersDividedFrom && `quarters are divided from ${quartersDividedFrom} children in care`
  ].filter((rule) => typeof rule === "string");
  return rules.length === 0 ? "" : `<p>${escape(shortName)} is stricter than that: ${listed(rules)}.</p>`;
}
