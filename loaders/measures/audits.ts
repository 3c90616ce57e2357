import type {Measure} from "./measure.js";

const found = ["Yes", "Partly", "No"];
const planned = ["Yes", "No", "Not yet, within the time allowed", "Not yet, overdue"];

/** Every question, and what may be found. */
const questions: Readonly<Record<string, readonly string[]>> = {
  "IRO challenge: Recommendations recorded": found,
  "IRO challenge: Informal challenge recorded": found,
  "IRO challenge: Formal challenge recorded": found,
  "Pathway planning: Assessment within two years": planned,
  "Pathway planning: Pathway plan in place": planned,
  "Pathway planning: Needs assessment behind the plan": planned,
  "Placement stability: Move planned beforehand": found,
  "Placement stability: Review within 20 working days of a move": found,
  "Placement stability: Reason for the move recorded": found,
  "Care plans: Plan up to date": found,
  "Care plans: Child's views in the plan": found,
  "Care plans: Child has a copy": found
};

export default {
  id: "audits",
  page: "service",
  subject: "service",
  label: "Audits and what they found",
  unit: "answers",
  definition:
    "Children's files looked at in an audit, by what was found: how many files gave each answer, of those where the question was answered.",
  population: "audit_answers",
  periods: ["year"],
  figure: {kind: "composition", within: "question"},
  breakdowns: ["audit", "question", "answer", ["question", "answer"]],
  categories: {question: Object.keys(questions), answer: [...found, ...planned.slice(2)]},
  goesWith: questions,
  availableWhen: "local_tells('audits', '', year_start)",
  interval: "none",
  polarity: "neither",
  chart: "stacked",
  footnote:
    "Files are chosen for an audit and need not stand for all. A question by its answers: the denominator is the files where that question was answered.",
  source: "Council's own file audits.",
  example: {
    rows: [
      {question: "a", answer: "Yes"},
      {question: "a", answer: "No"},
      {question: "b", answer: "Yes"}
    ],
    expected: {numerator: 3, denominator: 3, value: 3}
  }
} satisfies Measure;
