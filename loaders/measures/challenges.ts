import type {Measure} from "./measure.js";

export default {
  id: "challenges",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "IRO challenges raised",
  unit: "challenges",
  said: {noun: "challenges", verb: "were raised by IROs"},
  definition:
    "Challenges that independent reviewing officers (IROs) raised with the council about a child's care or plan, informally or under the formal dispute resolution process.",
  population: "challenges_raised",
  periods: ["year", "quarter"],
  figure: {kind: "count"},
  breakdowns: ["stage", "theme", "outcome"],
  availableWhen: "local_tells('challenges', '', year_start)",
  interval: "poisson",
  polarity: "neither",
  chart: "line",
  footnote:
    "One taken from the informal to the formal stage counts once at each. More challenges may mean worse practice, or officers who challenge better.",
  source: "IRO Handbook (2010), dispute resolution; council's own file challenges.",
  example: {
    rows: [{stage: "Informal"}, {stage: "Informal"}, {stage: "Formal"}],
    expected: {numerator: 3, denominator: null, value: 3}
  }
} satisfies Measure;
