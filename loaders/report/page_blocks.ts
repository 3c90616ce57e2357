import {actionsTable} from "./actions.js";
import {annualReport} from "./annual.js";
import {answersTable} from "./answers.js";
import {reportHtml, tableHtml} from "./html.js";
import type {Material} from "./make.js";
import {membersHtml} from "./members.js";
import {commentsHtml} from "./said.js";
import {noWords} from "./words.js";
import {youngPeopleHtml} from "./young_people.js";

type Fields = Readonly<Record<string, string>>;

/** Fenced blocks of pages by the word after the fence; `year` is the page's own, empty on pages of all years. */
export const pageBlocks: Readonly<
  Record<string, (material: Material, year: string, fields: Fields) => string>
> = {
  "annual-report": (material, year) =>
    `${placeFor("annual-report", year)}\n${reportHtml(annualReport(material, year))}`,
  "report-members": (material, year) => `${membersHtml(material, year)}\n${placeFor("members", year)}`,
  "report-young-people": (material, year) =>
    `${youngPeopleHtml(material, year)}\n${placeFor("young-people", year)}`,
  "approved-comments": ({words = noWords}) => commentsHtml(words),
  "latest-actions": ({words = noWords}) => {
    const [latest] = words.actions;
    if (!latest) return missing("The council’s own file actions brings what became of each.");
    return tableHtml(
      actionsTable(words, latest.year),
      `What became of each action, reported in ${latest.year}`
    );
  },
  /** `measure: feedback` and `of: Child`: each question with its answers and how many gave them. */
  answers: (material, _, {measure, of = ""}) => {
    const id = measure === "audits" ? "audits" : "feedback";
    const table = answersTable(
      material,
      id,
      of,
      id === "audits" ? `Audit of ${of}` : `Answers of each ${of.toLowerCase()}`
    );
    return table
      ? tableHtml(table, table.title)
      : missing(`The council’s own file ${id} brings these answers.`);
  }
};

/** Filled in when the documents are made, beside the pages; a preview has none. */
function placeFor(paper: string, year: string): string {
  return `<div data-documents="${paper}-${year}"></div>`;
}

function missing(text: string): string {
  return `<p class="figure-empty">${text}</p>`;
}
