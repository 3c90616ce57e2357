import {beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import actions from "../../loaders/measures/actions.js";
import audits from "../../loaders/measures/audits.js";
import camhs from "../../loaders/measures/camhs-access.js";
import {count} from "../../loaders/measures/count.js";
import feedback from "../../loaders/measures/feedback.js";
import needs from "../../loaders/measures/needs-assessments.js";
import plans from "../../loaders/measures/pathway-plans.js";
import survey from "../../loaders/measures/survey-response.js";
import {csv, headings} from "../fixtures/exports.js";
import {figureOf, fourChildren, localWorld} from "../fixtures/local.js";

const exports = {
  "header.csv": csv(
    headings.header,
    "EX000001,1,05/06/2007,WBRI,,,",
    "EX000002,2,05/05/2008,WBRI,,,",
    "EX000003,2,05/05/2009,WBRI,,,",
    "EX000004,1,05/06/2006,WBRI,,,"
  ),
  "episodes.csv": fourChildren
};
const heard = (from: number, to: number, question: string, answer: string) =>
  Array.from({length: to - from + 1}, (_, i) => `F${from + i},01/06/2023,review,${question},${answer}`);
const local = {
  "feedback.csv": csv(
    "response,answered_on,asked_in,question,answer",
    ...heard(1, 8, "child_listened_to", "yes"),
    ...heard(9, 10, "child_listened_to", "no"),
    ...heard(1, 9, "child_length", "about_right"),
    ...heard(21, 23, "parent_views", "yes"),
    "S1,10/10/2023,survey,child_knows_iro,yes",
    "S1,10/10/2023,survey,child_feels_safe,yes",
    "S2,10/10/2023,survey,child_feels_safe,yes",
    "S3,10/10/2023,survey,carer_views,yes"
  ),
  "audits.csv": csv(
    "audited_on,audited_file,audit_question,audit_answer",
    "01/09/2023,1,pathway_plan,yes",
    "01/09/2023,2,pathway_plan,overdue",
    "01/09/2023,3,pathway_plan,yes",
    "01/09/2023,1,pathway_needs,no",
    "01/10/2023,1,stability_review,yes"
  ),
  "actions.csv": csv(
    "action,reported_in,status",
    "A1,2023-24,done",
    "A2,2023-24,done",
    "A3,2023-24,delayed",
    "A1,2024-25,done"
  ),
  "camhs.csv": csv(
    "child,camhs_referred_on,camhs_accepted_on,camhs_seen_on,camhs_declined_on",
    "EX000001,01/05/2023,,,20/05/2023",
    "EX000001,01/09/2023,20/09/2023,,",
    "EX000002,01/06/2023,20/06/2023,01/08/2023,",
    "EX000003,01/03/2024,01/04/2024,,",
    "EX000004,02/04/2024,,,"
  ),
  // On the day of the extract, 30 June 2024, one turned 16 two months before, one is not yet 16.
  "pathway_plans.csv": csv(
    "child,eligible_on,plan_made_on,needs_assessed_on",
    "EX000001,05/06/2023,01/08/2023,30/06/2022",
    "EX000002,,,",
    "EX000003,,,",
    "EX000004,05/06/2022,,29/06/2022"
  )
};

let db: Database;
beforeAll(async () => {
  db = await localWorld(local, exports);
});
const figure = (...about: Parameters<typeof figureOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  figureOf(db, ...about);

describe("feedback", () => {
  it("divides the answers to a question among those who answered it", async () => {
    const question = "Child: Felt listened to";
    expect(await figure(feedback, "2023-24", question, "Yes")).toBe("8 / 10 = 80");
    expect(await figure(feedback, "2023-24", question, "No")).toBe("2 / 10 = 20");
    expect(await figure(feedback, "2023-24", "Child")).toBe("22 / 26 = 84.62");
    expect(await figure(feedback, "2023-24")).toBe("26 / 26 = 100");
  });

  it("has no cell for an answer that the question does not offer, and a nought for one nobody gave", async () => {
    const length = "Child: Length of the meeting";
    expect(await figure(feedback, "2023-24", length, "Yes")).toBe("not applicable");
    expect(await figure(feedback, "2023-24", "Child: Felt listened to", "Too long")).toBe("not applicable");
    expect(await figure(audits, "2023-24", "Pathway planning: Pathway plan in place", "No")).toBe(
      "0 / 3 = 0"
    );
    expect(await figure(audits, "2023-24", "Pathway planning: Pathway plan in place", "Partly")).toBe(
      "not applicable"
    );
  });

  it("has no figure on fewer than ten answers", async () => {
    expect(await figure(feedback, "2023-24", "Child: Length of the meeting", "About right")).toBe(
      "not available"
    );
    expect(await figure(feedback, "2023-24", "Parent: Could share their views", "Yes")).toBe("not available");
    const cells = await count(db, [feedback], "Here");
    expect(cells.filter(({value, denominator}) => value !== null && denominator! < 10)).toEqual([]);
  });

  it("counts the children who answered a survey once, whatever they were asked", async () => {
    expect(await figure(survey, "2023-24")).toBe("2 / - = 2");
  });
});

describe("audits", () => {
  it("count the files that gave an answer, of those where the question was answered", async () => {
    const question = "Pathway planning: Pathway plan in place";
    expect(await figure(audits, "2023-24", question, "Yes")).toBe("2 / 3 = 2");
    expect(await figure(audits, "2023-24", question, "Not yet, overdue")).toBe("1 / 3 = 1");
    expect(await figure(audits, "2023-24", question, "Not yet, within the time allowed")).toBe("0 / 3 = 0");
    expect(await figure(audits, "2023-24", "Pathway planning")).toBe("4 / 5 = 4");
    expect(await figure(audits, "2023-24")).toBe("5 / 5 = 5");
  });
});

describe("actions", () => {
  it("count by what became of them, in the year whose report says so", async () => {
    expect(await figure(actions, "2023-24")).toBe("3 / - = 3");
    expect(await figure(actions, "2023-24", "Done")).toBe("2 / - = 2");
  });
});

describe("young people who need a pathway plan on the day of the extract", () => {
  it("have one, await one within three months of 16, or are overdue; one not yet 16 needs none", async () => {
    expect(await figure(plans, "2024-06-30")).toBe("3 / 3 = 100");
    expect(await figure(plans, "2024-06-30", "Plan in place")).toBe("1 / 3 = 33.33");
    expect(await figure(plans, "2024-06-30", "Awaited, within the time allowed")).toBe("1 / 3 = 33.33");
    expect(await figure(plans, "2024-06-30", "Overdue")).toBe("1 / 3 = 33.33");
  });

  it("have an assessment of the last two years, or not", async () => {
    expect(await figure(needs, "2024-06-30")).toBe("1 / 3 = 33.33");
  });
});

describe("children referred to mental health services", () => {
  it("count once a year by how far the latest referral had come when the year ended", async () => {
    expect(await figure(camhs, "2023-24")).toBe("3 / 3 = 100");
    expect(await figure(camhs, "2023-24", "Waiting")).toBe("1 / 3 = 33.33");
    expect(await figure(camhs, "2023-24", "Seen")).toBe("1 / 3 = 33.33");
    expect(await figure(camhs, "2023-24", "Referred")).toBe("1 / 3 = 33.33");
    expect(await figure(camhs, "2023-24", "Declined")).toBe("0 / 3 = 0");
  });
});
