import type {Measure} from "./measure.js";

export default {
  id: "iro-workforce",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "IROs by employment",
  unit: "full-time equivalents",
  definition:
    "How many independent reviewing officers (IROs) the council had, as full-time posts: two half-time officers are one.",
  population: "iro_posts",
  periods: ["quarter", "year"],
  figure: {kind: "sum", of: "fte"},
  breakdowns: ["contract", "dual_role"],
  availableWhen: "(period, kind) in (select period, kind from iro_posts)",
  interval: "none",
  polarity: "neither",
  chart: "bars",
  footnote:
    "On the last day of the quarter. The figure of a year is the average over the quarter ends that the council's file has for it.",
  source: "Council's own file iro_staff.",
  example: {
    rows: [{fte: 0.5}, {fte: 1}, {fte: 0.25}],
    expected: {numerator: 1.75, denominator: null, value: 1.75}
  }
} satisfies Measure;
