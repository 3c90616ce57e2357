import type {Measure} from "./measure.js";

export default {
  id: "consultation-returned",
  page: "participation",
  subject: "service",
  label: "Consultation forms returned",
  unit: "per cent",
  said: {clause: "of consultation forms were returned"},
  definition: "Of the consultation forms sent out before reviews, the share filled in and returned.",
  population: "consultation_forms",
  periods: ["year"],
  figure: {kind: "share", counted: "returned"},
  breakdowns: ["respondent"],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'forms_sent', year_start)",
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "Forms are counted, one for each review and person asked. A form returned that was not sent is left out.",
  source: "Council's own file iro_reviews.",
  example: {
    rows: [{returned: true}, {returned: false}, {returned: true}, {returned: true}],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
