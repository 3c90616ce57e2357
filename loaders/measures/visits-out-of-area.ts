import type {Measure} from "./measure.js";

export default {
  id: "visits-out-of-area",
  page: "service",
  subject: "service",
  label: "Six-weekly visits to children placed out of area",
  unit: "per cent",
  definition:
    "Of the visits due in the period to children placed outside the area, the share made within six weeks of the visit before.",
  population: "visits_due",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "in_time"},
  breakdowns: [],
  availableWhen: "local_tells('visits', '', year_start)",
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "The first visit is due six weeks after the child began to live outside the area. When one is missed, another falls due every six weeks until one is made. A child who came back before a visit was due is not in it.",
  source:
    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28; council's own file visits.",
  example: {
    rows: [{in_time: true}, {in_time: true}, {in_time: true}, {in_time: false}],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
