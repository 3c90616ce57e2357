import {readdirSync, readFileSync} from "node:fs";
import type {Measure} from "../measures/measure.js";

const folder = new URL("./", import.meta.url);

/** One rule, as its file says it. Its query gives the rows at fault: `file`, `line`, `column_name` and `child`. */
export interface Rule {
  /** The sector's number (142, INT03) where the rule is the sector's, else one of ours (CS01). */
  readonly number: string;
  /** The file's name without its ending: number and plain name. */
  readonly name: string;
  /** What is wrong, what to do and what the figures do meanwhile. */
  readonly sentence: string;
  /** Ids of measures, `page` and a page, `by` and a breakdown: what the rule bears on. */
  readonly touches: readonly string[];
  readonly sql: string;
}

/** Every rule of the folder, in the order of its numbers. */
export function rules(): Rule[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .map((name) => parse(name.replace(/\.sql$/, ""), readFileSync(new URL(name, folder), "utf8")))
    .sort((a, b) => a.number.localeCompare(b.number, "en", {numeric: true}));
}

function parse(name: string, text: string): Rule {
  const [sentence = "", touches = "", ...rest] = text.split("\n");
  return {
    number: name.split("-")[0]!,
    name,
    sentence: sentence.replace(/^-- /, ""),
    touches: touches.replace(/^-- Touches: /, "").split("; "),
    sql: rest.join("\n").trim().replace(/;$/, "")
  };
}

/** Ids of the measures whose figures a rule's faults may change, in reading order. */
export function touched(rule: Rule, measures: readonly Measure[]): string[] {
  return measures
    .filter(({id, page, breakdowns}) =>
      rule.touches.some((word) => {
        const by = word.match(/^by (.+)$/)?.[1];
        if (by !== undefined) return breakdowns.some((breakdown) => [breakdown].flat().includes(by));
        return word === id || word === `page ${page}`;
      })
    )
    .map(({id}) => id);
}
