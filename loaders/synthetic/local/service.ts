import {type Day, firstDay, inReturn, yearLabel} from "../calendar.js";
import type {Random} from "../random.js";
import type {TellLocal} from "./files.js";
import type {Span} from "./span.js";

const challengeThemes = {
  assessment: 20,
  care_plan: 18,
  placement: 16,
  contact: 12,
  emotional_support: 10,
  pathway: 9,
  visits: 7,
  education: 5,
  health: 4,
  legal: 3
} as const;

/** What the service did that belongs to no one child. `scale` is 1 for some 180 children in care. */
export function tellService(random: Random, span: Span, scale: number, tell: TellLocal): void {
  const numbers = {challenge: 0, log: 0};
  for (const [index, year] of span.years.entries()) {
    for (let each = 0; each < Math.round((34 + index * 5) * scale); each++)
      tellChallenge(random, firstDay(year) + random.between(0, 364), ++numbers.challenge, span.last, tell);
    tellLog(random, year, numbers, scale, tell);
    tellAudits(random, year, index, tell);
    tellActions(random, year, tell);
    tellComments(year, index, tell);
  }
}

function tellChallenge(random: Random, raised: Day, number: number, until: Day, tell: TellLocal): void {
  const challenge = `EXC${String(number).padStart(4, "0")}`;
  const theme = random.chance(0.97) ? random.pick(challengeThemes) : "";
  const formal = random.chance(0.2);
  const met = Math.round(random.quantile([1, 4, 8, 12, 19, 27, 48]));
  const settled = raised + met <= until && random.chance(0.96) ? raised + met : null;
  const outcome =
    settled === null ? "open" : formal ? "made_formal" : random.pick({changed: 70, explained: 30});
  tell("challenges", {
    challenge,
    stage: "informal",
    raised_on: inReturn(raised),
    theme,
    due_on: inReturn(raised + 14),
    resolved_on: inReturn(settled),
    outcome
  });
  if (!formal || settled === null) return;
  const ended = settled + Math.round(random.quantile([6, 14, 20, 26, 31, 55]));
  tell("challenges", {
    challenge,
    stage: "formal",
    raised_on: inReturn(settled),
    theme,
    due_on: inReturn(settled + 28),
    resolved_on: inReturn(ended <= until ? ended : null),
    outcome: ended > until ? "open" : random.pick({changed: 76, explained: 18, outside: 6})
  });
}

function tellLog(random: Random, year: number, numbers: {log: number}, scale: number, tell: TellLocal): void {
  const log = (occasion: string, day: Day) =>
    tell("service_log", {
      logged: `EXL${String(++numbers.log).padStart(4, "0")}`,
      occasion,
      happened_on: inReturn(day)
    });
  const many = (few: number) => Math.max(1, Math.round(few * scale));
  for (let each = 0; each < many(random.between(1, 3)); each++)
    log("legal_advice", firstDay(year) + random.between(0, 364));
  for (let each = 0; each < many(random.between(0, 4)); each++)
    log("freeze_request", firstDay(year) + random.between(0, 364));
  // Three homes, once a month.
  for (let month = 0; month < 12; month++)
    for (let home = 0; home < 3; home++)
      if (random.chance(0.97)) log("regulation_44", firstDay(year) + month * 30 + random.between(0, 27));
}

const auditQuestions: readonly (readonly [string, Readonly<Record<string, number>>])[][] = [
  [
    ["challenge_recommendations", {yes: 98, no: 2}],
    ["challenge_informal", {yes: 30, no: 70}],
    ["challenge_formal", {yes: 18, no: 82}]
  ],
  [
    ["pathway_assessment", {yes: 80, no: 20}],
    ["pathway_plan", {yes: 54, in_time: 19, overdue: 27}],
    ["pathway_needs", {yes: 12, no: 88}]
  ],
  [
    ["stability_planned", {yes: 45, partly: 20, no: 35}],
    ["stability_review", {yes: 52, no: 48}],
    ["stability_reason", {yes: 38, partly: 30, no: 32}]
  ]
];

// A fifth of the files, or as many as the audit is about: one audit a year, and care plans every year.
function tellAudits(random: Random, year: number, index: number, tell: TellLocal): void {
  const plans = [
    ["plans_up_to_date", {yes: 70 + index * 5, partly: 15, no: 15 - index * 5}],
    ["plans_views", {yes: 60, partly: 25, no: 15}],
    ["plans_copy", {yes: 40 + index * 8, no: 60 - index * 8}]
  ] as const;
  for (const [audit, files, day] of [
    [auditQuestions[index % 3]!, 37, firstDay(year) + 170],
    [plans, 24, firstDay(year) + 290]
  ] as const) {
    for (let file = 1; file <= files; file++)
      for (const [question, weights] of audit)
        tell("audits", {
          audited_on: inReturn(day),
          audited_file: `EX${file}`,
          audit_question: question,
          audit_answer: random.pick(weights)
        });
  }
}

function tellActions(random: Random, year: number, tell: TellLocal): void {
  for (let number = 1; number <= 7; number++)
    tell("actions", {
      action: `EXA${year}-${number}`,
      reported_in: yearLabel(year),
      status: random.pick({done: 50, under_way: 28, delayed: 10, not_started: 7, dropped: 5})
    });
}

const wordings = [
  "Ask every child who should be at their review",
  "Send the record of every review within 20 working days",
  "See every child placed outside the area before their review",
  "Check that every needs assessment stands behind a pathway plan",
  "Be told of every placement move",
  "Offer every child aged 10 and over to chair their review",
  "Report challenges every quarter"
];
const said = [
  ["child", "I could say what I wanted and they wrote it down."],
  ["child", "I liked choosing who came."],
  ["carer", "Starting after school made it easier for us to come."],
  ["parent", "I would like to get the papers earlier."]
] as const;

function tellComments(year: number, index: number, tell: TellLocal): void {
  const approved = {
    said_in: yearLabel(year),
    approved_by_role: "iro_manager",
    approved_on: inReturn(firstDay(year + 1) + 20)
  };
  for (const [number, comment] of wordings.entries())
    tell("comments", {comment, said_by: "service", about: `EXA${year}-${number + 1}`, ...approved});
  const [said_by, comment] = said[index % said.length]!;
  tell("comments", {comment, said_by, ...approved});
}
