import {describe, expect, it} from "vitest";
import {oneTable} from "../fixtures/one_table.js";

type Tables = Parameters<typeof oneTable>[1];
const made = (name: string, tables: Tables, columns = "*") =>
  oneTable(["entities/ages", `populations/${name}`], tables, `select ${columns} from ${name} order by all`);

describe("what the council's own files tell of is counted in the year it happened, and in no other", () => {
  const before = "2022-03-31";
  const first = "2022-04-01";
  const last = "2024-03-31";
  const after = "2024-04-01";

  it.each([
    ["audit_answers", "local_audits", "audited_on", {audit_question: "Q: a", audit_answer: "Yes"}],
    ["feedback_answers", "local_feedback", "answered_on", {question: "Child: a", answer: "Yes"}],
    ["service_occasions", "local_service_log", "happened_on", {occasion: "Visit"}],
    ["challenges_due", "local_challenges", "due_on", {stage: "Formal"}]
  ])("%s", async (name, file, day, rest) => {
    const rows = [before, first, last, after].map((on) => ({...rest, [day]: on}));
    expect(await made(name, {[file]: rows}, "period, kind")).toEqual(["2022-23 year", "2023-24 year"]);
  });

  it("in its quarter too, where quarters are published", async () => {
    const days = [before, first, last, after];
    const quarterly = ["2022-23 year", "2022-23 Q1 quarter", "2023-24 year", "2023-24 Q4 quarter"].sort();
    const challenges = days.map((raised_on) => ({raised_on, stage: "Informal"}));
    const advocacy = days.map((advocacy_referred_on) => ({child: 1, advocacy_referred_on}));
    const visits = days.map((due) => ({child: 1, due, in_time: true}));
    const when = "period, kind";
    expect((await made("challenges_raised", {local_challenges: challenges}, when)).sort()).toEqual(quarterly);
    const asked = {
      local_advocacy: advocacy,
      known_children: [{child: 1, ethnicity_white_british: "Unknown"}]
    };
    expect((await made("advocacy_referrals", asked, when)).sort()).toEqual(quarterly);
    expect((await made("visits_due", {visits_falling_due: visits}, when)).sort()).toEqual(quarterly);
  });

  it("also of a child who was never in care, of whom nothing is known", async () => {
    const tables = {
      local_advocacy: [{child: 2, advocacy_referred_on: first}],
      known_children: [{child: 1, ethnicity_white_british: "White British"}]
    };
    expect(await made("advocacy_referrals", tables, "kind, child, ethnicity_white_british")).toEqual([
      "quarter 2 Unknown",
      "year 2 Unknown"
    ]);
  });

  it("of actions, in the year whose report tells of them", async () => {
    const told = ["2021-22", "2022-23", "2023-24"].map((reported_in) => ({action: "A", reported_in}));
    expect(await made("actions_reported", {local_actions: told})).toEqual([
      "2022-23 year A Not recorded",
      "2023-24 year A Not recorded"
    ]);
  });

  it("of surveys, once for each child who answered in the year", async () => {
    const answers = [
      {answered_on: last, asked_in: "Survey", question: "Child: a", response: "1"},
      {answered_on: last, asked_in: "Survey", question: "Child: b", response: "1"},
      {answered_on: last, asked_in: "Review", question: "Child: a", response: "2"},
      {answered_on: last, asked_in: "Survey", question: "Carer: a", response: "3"},
      {answered_on: before, asked_in: "Survey", question: "Child: a", response: "4"}
    ];
    expect(await made("survey_responses", {local_feedback: answers})).toEqual(["2023-24 year 1"]);
  });
});

describe("a challenge", () => {
  it("is resolved in time on the day it was due, not a day later, and not when it is not resolved", async () => {
    const due = (resolved_on: string | null) => ({due_on: "2023-06-09", resolved_on, stage: "Formal"});
    const in_time = async (resolved: string | null) =>
      made("challenges_due", {local_challenges: [due(resolved)]}, "in_time");
    expect(await in_time("2023-06-09")).toEqual(["true"]);
    expect(await in_time("2023-06-10")).toEqual(["false"]);
    expect(await in_time(null)).toEqual(["false"]);
  });
});

describe("a child referred to mental health services", () => {
  it.each([
    ["seen on the last day of the year", {camhs_seen_on: "2024-03-31"}, "Seen"],
    ["seen in the next", {camhs_accepted_on: "2024-03-31", camhs_seen_on: "2024-04-01"}, "Waiting"],
    ["declined on the last day of the year", {camhs_declined_on: "2024-03-31"}, "Declined"],
    ["accepted in the next", {camhs_accepted_on: "2024-04-01"}, "Referred"]
  ])("%s is %s", async (_, days, stage) => {
    const rows = [
      {child: 1, camhs_referred_on: "2023-05-01", camhs_accepted_on: null, camhs_declined_on: null, ...days}
    ];
    expect(await made("camhs_referrals", {local_camhs: rows}, "camhs_stage")).toEqual([stage]);
  });
});

describe("a young person's plan", () => {
  it.each([
    ["2024-03-30", "Awaited, within the time allowed"],
    ["2024-03-29", "Overdue"],
    ["2024-06-30", "Awaited, within the time allowed"]
  ])("needed from %s is %s on 30 June 2024", async (eligible_on, stage) => {
    const tables = {
      local_pathway_plans: [{child: 1, eligible_on}],
      known_children: [{child: 1, born: "2008-01-01"}]
    };
    expect(await made("young_people_with_plans", tables, "plan_stage")).toEqual([stage]);
  });
});

describe("a recommendation", () => {
  it("is of a child so long in care on the day, and of none known where the child was not in care", async () => {
    const days = ["2023-04-30", "2023-05-01", "2023-10-31", "2023-11-01", "2024-03-31"];
    const rows = days.map((recommended_on, line) => ({child: 1, recommended_on, file: "a", line}));
    const care = [{child: 1, started: "2023-05-01", ended: "2024-01-31"}];
    const columns = "time_in_care, theme";
    expect(
      await made("recommendations_made", {local_recommendations: rows, periods_of_care: care}, columns)
    ).toEqual([
      "6 to 11 months Not recorded",
      "Under 6 months Not recorded",
      "Under 6 months Not recorded",
      "- Not recorded",
      "- Not recorded"
    ]);
  });
});

describe("an independent reviewing officer's post", () => {
  const quarter = {period: "2023-24 Q4", year_label: "2023-24", year_start: 2023, last_day: "2024-03-31"};

  it("without working time has no caseload", async () => {
    const iro_quarters = [
      {...quarter, iro: "EX1", fte: 0, contract: "Agency", dual_role: "-", children_allocated: 3},
      {...quarter, iro: "EX2", fte: 0.5, contract: "Agency", dual_role: "-", children_allocated: 30}
    ];
    expect(await made("iro_posts", {iro_quarters}, "iro, kind, caseload")).toEqual([
      "EX1 quarter -",
      "EX1 year -",
      "EX2 quarter 60",
      "EX2 year 60"
    ]);
  });

  it("is scored in the quarter that has both scores and posts", async () => {
    const local_iro_case_scores = ["2023-12-31", "2024-03-31"].map((quarter_end) => ({
      quarter_end,
      complexity_score: 4
    }));
    const iro_posts = [{period: "2023-24 Q4", kind: "quarter", fte: 2}];
    expect(
      await made("iro_scores", {local_iro_case_scores, iro_posts}, "period, score::int, fte::int")
    ).toEqual(["2023-24 Q4 0 2", "2023-24 Q4 4 0"]);
  });

  it("is beside the reviews held in its year", async () => {
    const iro_posts = ["quarter", "year"].map((kind) => ({period: "2023-24", kind, fte: 2}));
    const reviews_held = ["2022-23", "2023-24"].map((period) => ({period, kind: "year"}));
    expect(
      await made("reviews_and_iros", {iro_posts, reviews_held}, "period, kind, reviews, fte::int")
    ).toEqual(["2023-24 year 0 2", "2023-24 year 1 0"]);
  });
});

describe("a review that the service recorded", () => {
  const review = {period: "2023-24", child: 1};

  it("has a form for each person it was sent to, in the year alone", async () => {
    const reviews_recorded = [
      {...review, kind: "year", forms_sent: ["Child", "Carer"], forms_returned: ["Carer"]},
      {...review, kind: "year", forms_sent: null, forms_returned: null},
      {...review, kind: "quarter", forms_sent: ["Child"], forms_returned: null}
    ];
    expect(await made("consultation_forms", {reviews_recorded}, "kind, respondent, returned")).toEqual([
      "year Carer true",
      "year Child false"
    ]);
  });

  it("is attended by those who came, once itself, and not by the others", async () => {
    const reviews_recorded = [{...review, kind: "year", attended_by: ["Parent"]}];
    const rows = await made("review_attendance", {reviews_recorded}, "role, attended");
    expect(rows.filter((row) => row.endsWith("true"))).toEqual(["Parent true", "- true"]);
    expect(rows).toHaveLength(8);
  });
});
