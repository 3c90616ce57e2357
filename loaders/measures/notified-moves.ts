import type {Measure} from "./measure.js";

export default {
  id: "notified-moves",
  page: "service",
  subject: "service",
  label: "Moves the IRO was told about",
  unit: "per cent",
  definition:
    "Of the placement moves in the year of which it was recorded, the share that the independent reviewing officer (IRO) was told about before or within five working days.",
  population: "moves_recorded",
  periods: ["year"],
  figure: {kind: "share", counted: "told"},
  breakdowns: [],
  availableWhen: "local_tells('iro_moves', '', year_start)",
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  footnote: "Moves that the council's file does not list are left out.",
  source: "Children Act 1989, section 25B; council's own file iro_moves.",
  example: {
    rows: [{told: true}, {told: false}, {told: true}, {told: true}],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
