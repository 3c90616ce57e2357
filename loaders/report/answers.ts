import {countText, valueText} from "../figures/numbers.js";
import {periodName} from "../figures/periods.js";
import type {PublishedCell} from "../figures/published.js";
import {at, select} from "../figures/selection.js";
import type {Table} from "./document.js";
import {measureOf} from "./figures.js";
import type {Facts} from "./inline.js";
import {keyOf} from "./tables.js";

/**
 * The questions put to one respondent or in one audit: how many answered each, and how. Null when nobody answered.
 * `of` is the part before the colon of a question's name, such as `Carer`.
 */
export function answersTable(
  {release, measures}: Facts,
  id: "feedback" | "audits",
  of: string,
  title: string
): Table | null {
  const measure = measureOf(measures, id);
  const asked = select(release, measure, {measure: id, by: "question"});
  if (!asked) return null;
  const period = lastWithAnswers(asked.groups, of);
  if (!period) return null;
  const pairs = select(release, measure, {measure: id, by: "question", by2: "answer"});
  const questions = asked.groups.filter((cell) => cell.period === period && isOf(cell, of));
  const answers = pairs?.groups.filter((cell) => cell.period === period && isOf(cell, of)) ?? [];
  const few = measure.figure.kind === "composition" && measure.figure.from ? fewer(measure.figure.from) : "x";
  const rows = questions
    .filter((cell) => cell.status !== "shown" || cell.numerator !== 0)
    .map((cell) => ({
      head: cell.category.slice(of.length + 2),
      cells: [
        cell.status === "shown" ? countText(cell.numerator ?? 0) : "c",
        told(
          answers.filter(({category}) => category === cell.category),
          few
        )
      ]
    }));
  const many = id === "audits" ? "Files with an answer" : "Number who answered";
  return {
    title: `${title}, ${periodName(period)}`,
    head: ["Question", many, "Answers"],
    rows,
    key: keyOf(rows),
    cells: [...questions, ...answers]
  };
}

function fewer(from: number): string {
  return `Fewer than ${from} answered, so no percentage is given`;
}

function isOf({category}: PublishedCell, of: string): boolean {
  return category.startsWith(`${of}: `);
}

/** An audit is not made every year; its figures stand under the year they are of. */
function lastWithAnswers(cells: readonly PublishedCell[], of: string): string | undefined {
  const some = cells.filter((cell) => isOf(cell, of) && cell.status === "shown" && (cell.numerator ?? 0) > 0);
  const last = some
    .map(({period}) => period)
    .sort()
    .at(-1);
  return last && at(cells, last) ? last : undefined;
}

/** "Yes 71% (30 of 42); No 29% (12 of 42)": every answer that the question's form offers. */
function told(answers: readonly PublishedCell[], few: string): string {
  const offered = answers.filter(({status}) => status !== "not applicable");
  const seen = offered.filter(({status}) => status === "shown");
  if (seen.length > 0) return offered.map(answered).join("; ");
  return offered.some(({status}) => status === "withheld") ? "c" : few;
}

function answered(cell: PublishedCell): string {
  if (cell.status !== "shown" || cell.numerator === null || cell.denominator === null)
    return `${cell.category2} c`;
  const share = cell.unit === "per cent" ? `${valueText(cell)} ` : "";
  return `${cell.category2} ${share}(${countText(cell.numerator)}\u00a0of\u00a0${countText(cell.denominator)})`;
}
