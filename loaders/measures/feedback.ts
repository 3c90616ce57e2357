import type {Measure} from "./measure.js";

const agreement = ["Yes", "No"];
const length = ["Too short", "About right", "Too long"];
const mark = ["Not very good", "OK", "Really good"];

/** Every question, and the answers its form offers. */
const questions: Readonly<Record<string, readonly string[]>> = {
  "Child: Received a consultation form": agreement,
  "Child: Was asked for their views before the review": agreement,
  "Child: Review talked about the right things": agreement,
  "Child: Could say what they wanted": agreement,
  "Child: Felt listened to": agreement,
  "Child: Someone was missing who should have been there": agreement,
  "Child: Someone was there who should not have been": agreement,
  "Child: Length of the meeting": length,
  "Child: How well the IRO listens": mark,
  "Child: Means to take part next time": agreement,
  "Child: Knows who their IRO is": agreement,
  "Child: Feels safe where they live": agreement,
  "Carer: Received a consultation form": agreement,
  "Carer: Place and time were convenient": agreement,
  "Carer: Could share their views": agreement,
  "Carer: Meeting kept to the child's needs and plans": agreement,
  "Carer: Length of the meeting": length,
  "Carer: How well the child took part": mark,
  "Parent: Received a consultation form": agreement,
  "Parent: Place and time were convenient": agreement,
  "Parent: Could share their views": agreement,
  "Parent: Meeting kept to the child's needs and plans": agreement,
  "Parent: Length of the meeting": length
};

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
  categories: {question: Object.keys(questions), answer: [...agreement, ...length, ...mark]},
  goesWith: questions,
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
