import type {Measure} from "./measure.js";

export default {
  id: "needs-assessments",
  page: "service",
  subject: "child",
  label: "Needs assessments behind pathway plans",
  unit: "per cent",
  definition:
    "Of the young people who need a pathway plan on the day of the extract, the share whose needs were assessed within the two years before.",
  population: "young_people_with_plans",
  periods: ["latest"],
  figure: {kind: "share", counted: "assessed"},
  breakdowns: [],
  availableWhen: "exists (select 1 from local_pathway_plans)",
  interval: "wilson",
  polarity: "higher is better",
  chart: "bars",
  footnote:
    "Guidance sets no age at which an assessment expires; two years is the limit used in audits of such files.",
  source: "Children Act 1989, schedule 2, paragraph 19B; council's own file pathway_plans.",
  example: {
    rows: [{assessed: true}, {assessed: false}, {assessed: false}, {assessed: false}],
    expected: {numerator: 1, denominator: 4, value: 25}
  }
} satisfies Measure;
