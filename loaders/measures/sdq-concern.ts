import type {Measure} from "./measure.js";

export default {
  id: "sdq-concern",
  page: "health",
  subject: "child",
  label: "Children whose emotional wellbeing is a cause for concern",
  unit: "per cent",
  said: {clause: "of children with a wellbeing score are a cause for concern"},
  definition:
    "Of the children aged 4 to 16 in care for twelve months or more on 31 March who have a score of the Strengths and Difficulties Questionnaire, the share with a score of 17 or more.",
  population: "children_in_care_12_months",
  periods: ["year"],
  figure: {kind: "share", counted: "sdq_score >= 17", among: "sdq_score is not null"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_oc2)",
  interval: "wilson",
  polarity: "lower is better",
  chart: "line",
  footnote:
    "Children without a score are left out, so this describes those who were asked about. Age is that on 31 March. A score runs from 0 to 40: 0 to 13 is as most children score, 14 to 16 is borderline, 17 and over is a cause for concern.",
  source: "SSDA903 return, outcomes module OC2 (SDQ_SCORE)",
  example: {
    rows: [{sdq_score: 16}, {sdq_score: 17}, {sdq_score: null}],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
