import type {Measure} from "./measure.js";

export default {
  id: "survey-response",
  page: "voice",
  subject: "child",
  label: "Children who answered the survey",
  unit: "children",
  said: {noun: "children", verb: "answered the survey"},
  definition: "Children who answered the council's survey of children in care in the year.",
  population: "survey_responses",
  periods: ["year"],
  figure: {kind: "count"},
  breakdowns: [],
  availableWhen: "local_tells('feedback', 'Survey', year_start)",
  interval: "none",
  polarity: "neither",
  chart: "bars",
  footnote: "Forms are anonymous: each form returned is taken as one child.",
  source: "Council's own file feedback.",
  example: {
    rows: [{response: "EX1"}, {response: "EX2"}],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
