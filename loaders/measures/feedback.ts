import type {Measure} from "./measure.js";

export default {
  id: "feedback",
  page: "voice",
  subject: "child",
  label: "What children, carers and parents told us",
  unit: "per cent",
  definition: "Answers to each question of feedback forms and surveys, of those who answered it.",
  population: "feedback_answers",
  periods: ["year"],
  figure: {kind: "composition", within: "question", from: 10},
  breakdowns: ["respondent", "question", "answer", ["question", "answer"]],
  categories: {
    question: [
      "Child: Received a consultation form",
      "Child: Was asked for their views before the review",
      "Child: Review talked about the right things",
      "Child: Could say what they wanted",
      "Child: Felt listened to",
      "Child: Someone was missing who should have been there",
      "Child: Someone was there who should not have been",
      "Child: Length of the meeting",
      "Child: How well the IRO listens",
      "Child: Means to take part next time",
      "Child: Knows who their IRO is",
      "Child: Feels safe where they live",
      "Carer: Received a consultation form",
      "Carer: Place and time were convenient",
      "Carer: Could share their views",
      "Carer: Meeting kept to the child's needs and plans",
      "Carer: Length of the meeting",
      "Parent: Received a consultation form",
      "Parent: Place and time were convenient",
      "Parent: Could share their views",
      "Parent: Meeting kept to the child's needs and plans",
      "Parent: Length of the meeting"
    ],
    answer: ["Yes", "No", "Too short", "About right", "Too long", "Not very good", "OK", "Really good"]
  },
  availableWhen: "local_tells('feedback', '', year_start)",
  interval: "wilson",
  polarity: "neither",
  chart: "stacked",
  footnote:
    "Figures are given from 10 answers to a question up; below that they are not available. Those who answer choose to, so they may not stand for all. A question by its answers: the denominator is everyone who answered that question.",
  source: "Council's own file feedback.",
  example: {
    rows: [
      {respondent: "Child"},
      {respondent: "Child"},
      {respondent: "Child"},
      {respondent: "Child"},
      {respondent: "Child"},
      {respondent: "Child"},
      {respondent: "Child"},
      {respondent: "Child"},
      {respondent: "Child"},
      {respondent: "Child"}
    ],
    expected: {numerator: 10, denominator: 10, value: 100}
  }
} satisfies Measure;
