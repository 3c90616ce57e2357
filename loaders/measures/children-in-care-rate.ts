import type {Measure} from "./measure.js";

export default {
  id: "children-in-care-rate",
  page: "trends",
  subject: "child",
  label: "Children in care per 10,000 children",
  unit: "per 10,000",
  definition: "Children in care on 31 March for every 10,000 people under 18 living in the area.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "population rate", of: "children-in-care", per: 10000},
  breakdowns: [],
  interval: "poisson",
  polarity: "neither",
  chart: "line",
  footnote:
    "The population is that of the middle of the year before, as the department uses: for 31 March 2024, of June 2023.",
  source:
    "Department for Education, children looked after in England; Office for National Statistics, mid-year population estimates."
} satisfies Measure;
