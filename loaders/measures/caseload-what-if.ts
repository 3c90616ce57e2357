import type {Measure} from "./measure.js";

export default {
  id: "caseload-what-if",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Caseload if numbers in care rise",
  unit: "children",
  definition:
    "What the average caseload for each full-time post would be with the same independent reviewing officers (IROs) and 10 per cent fewer, as many, 10 per cent more and 20 per cent more children.",
  population: "iro_caseload_changes",
  periods: ["latest"],
  figure: {kind: "rate", events: "children_allocated", exposure: "fte", per: 1},
  breakdowns: ["change"],
  overlapping: "change",
  availableWhen: "exists (select 1 from iro_caseload_changes)",
  interval: "none",
  polarity: "lower is better",
  chart: "bars",
  footnote:
    "Worked out from the latest quarter end that the council's file has: a sum, not a forecast. The total is the caseload as it stands.",
  source: "IRO Handbook (2010), which puts a caseload of 50 to 70 children on a full-time post.",
  example: {
    rows: [
      {change: null, children_allocated: 60, fte: 1},
      {change: "10 per cent more", children_allocated: 66, fte: 1}
    ],
    expected: {numerator: 60, denominator: 1, value: 60}
  }
} satisfies Measure;
