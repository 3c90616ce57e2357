import {escape} from "../figures/html.js";
import {dateName} from "../figures/periods.js";
import type {ApprovedComment} from "../local/comments.js";
import type {Action, Words} from "./words.js";

const who: Readonly<Record<string, string>> = {
  Child: "A child or young person",
  Carer: "A carer",
  Parent: "A parent",
  "The service": "The service"
};

/** "A carer, 2024-25. Approved for publication by the IRO manager on 21 April 2025." Roles and days, never names. */
export function byline({saidBy, year, approvedByRole, approvedOn}: ApprovedComment): string {
  const role = approvedByRole.startsWith("IRO")
    ? approvedByRole
    : approvedByRole[0]!.toLowerCase() + approvedByRole.slice(1);
  return `${who[saidBy] ?? saidBy}, ${year}. Approved for publication by the ${role} on ${dateName(approvedOn)}.`;
}

/** Comments of the latest years that have any, the latest first; one sentence where there is none. */
export function commentsHtml({comments}: Words): string {
  const said = comments.filter(({about}) => about === null);
  if (said.length === 0)
    return '<p class="figure-empty">No comment has been approved for publication. The council’s own file comments brings them, each approved by somebody in a named role.</p>';
  const quotes = said.map(
    (comment) =>
      `<blockquote><p>${escape(comment.comment)}</p><p class="report-by">${escape(byline(comment))}</p></blockquote>`
  );
  return quotes.join("\n");
}

/** The approved wording of an action, or its reference where none was approved. */
export function wordingOf({comments}: Words, {reference}: Action): string {
  return comments.find(({about}) => about === reference)?.comment ?? reference;
}
