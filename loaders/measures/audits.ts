import type {Measure} from "./measure.js";

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
  categories: {
    question: [
      "IRO challenge: Recommendations recorded",
      "IRO challenge: Informal challenge recorded",
      "IRO challenge: Formal challenge recorded",
      "Pathway planning: Assessment within two years",
      "Pathway planning: Pathway plan in place",
      "Pathway planning: Needs assessment behind the plan",
      "Placement stability: Move planned beforehand",
      "Placement stability: Review within 20 working days of a move",
      "Placement stability: Reason for the move recorded",
      "Care plans: Plan up to date",
      "Care plans: Child's views in the plan",
      "Care plans: Child has a copy"
    ],
    answer: ["Yes", "Partly", "No", "Not yet, within the time allowed", "Not yet, overdue"]
  },
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
