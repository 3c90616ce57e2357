import type {Measure} from "./measure.js";

export default {
  id: "advocacy-referrals",
  page: "service",
  subject: "child",
  label: "Referrals to advocacy",
  unit: "referrals",
  said: {noun: "children", verb: "were referred to advocacy"},
  definition: "How often children in care were referred to somebody independent who speaks for them.",
  population: "advocacy_referrals",
  periods: ["year", "quarter"],
  figure: {kind: "count"},
  breakdowns: ["ethnicity_white_british"],
  availableWhen: "local_tells('advocacy', '', year_start)",
  interval: "poisson",
  polarity: "neither",
  chart: "line",
  footnote: "Referrals are counted: a child referred twice counts twice.",
  source:
    "Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004; council's own file advocacy.",
  example: {rows: [{child: 1}, {child: 1}, {child: 2}], expected: {numerator: 3, denominator: null, value: 3}}
} satisfies Measure;
