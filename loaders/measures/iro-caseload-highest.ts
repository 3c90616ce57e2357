import type {Measure} from "./measure.js";

export default {
  id: "iro-caseload-highest",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Highest caseload per full-time IRO",
  unit: "children",
  definition:
    "The highest of the caseloads of the independent reviewing officers (IROs), each as it would be for a full-time post. Given from four officers up.",
  population: "iro_posts",
  periods: ["quarter"],
  figure: {kind: "highest", of: "caseload", from: 4},
  breakdowns: [],
  availableWhen: "(period, kind) in (select period, kind from iro_posts)",
  interval: "none",
  polarity: "lower is better",
  chart: "line",
  footnote:
    "On the last day of the quarter: children allocated to the officer, divided by the full-time equivalent the officer works. New officers and those soon to leave have few. With fewer than four officers a figure would be about one known person.",
  source: "IRO Handbook (2010), which puts a caseload of 50 to 70 children on a full-time post.",
  example: {
    rows: [{caseload: 60}, {caseload: 42.5}, {caseload: 75}, {caseload: 58}],
    expected: {numerator: null, denominator: 4, value: 75}
  }
} satisfies Measure;
