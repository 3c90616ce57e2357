import type {Measure} from "./measure.js";

export default {
  id: "iro-caseload",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Average caseload per full-time IRO",
  unit: "children",
  definition:
    "Children in care allocated to independent reviewing officers (IROs), for each full-time post. Divided by full-time equivalents, not by how many officers there are.",
  population: "iro_posts",
  periods: ["quarter", "year"],
  figure: {kind: "rate", events: "children_allocated", exposure: "fte", per: 1},
  breakdowns: [],
  availableWhen: "(period, kind) in (select period, kind from iro_posts)",
  interval: "none",
  polarity: "lower is better",
  chart: "line",
  footnote:
    "On the last day of the quarter. For a year, children and posts are each averaged over the quarter ends that the council's file has for it, then divided.",
  source: "IRO Handbook (2010), which puts a caseload of 50 to 70 children on a full-time post.",
  example: {
    rows: [
      {children_allocated: 30, fte: 0.5},
      {children_allocated: 60, fte: 1}
    ],
    expected: {numerator: 90, denominator: 1.5, value: 60}
  }
} satisfies Measure;
