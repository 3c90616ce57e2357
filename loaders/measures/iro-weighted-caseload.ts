import type {Measure} from "./measure.js";

export default {
  id: "iro-weighted-caseload",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Caseload weighted for complexity and distance",
  unit: "score",
  definition:
    "The scores of all cases, for how complex they are and how far the officer travels, added up and divided by the full-time posts of independent reviewing officers (IROs).",
  population: "iro_scores",
  periods: ["quarter"],
  figure: {kind: "rate", events: "score", exposure: "fte", per: 1},
  breakdowns: [],
  availableWhen: "(period, kind) in (select period, kind from iro_scores)",
  interval: "none",
  polarity: "neither",
  chart: "line",
  footnote:
    "The scale is the council's own, so the figure compares quarters of this council and nothing else. On the last day of the quarter.",
  source: "Council's own files iro_staff and iro_case_scores.",
  example: {
    rows: [
      {score: 3, fte: 0},
      {score: 5, fte: 0},
      {score: 0, fte: 0.5}
    ],
    expected: {numerator: 8, denominator: 0.5, value: 16}
  }
} satisfies Measure;
