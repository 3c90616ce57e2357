import type {Measure} from "./measure.js";

export default {
  id: "pathway-plans",
  page: "service",
  subject: "child",
  label: "Pathway plans in place",
  unit: "per cent",
  definition:
    "Of the young people who need a pathway plan on the day of the extract, how many have one, how many await one within the time allowed, and for how many it is overdue.",
  population: "young_people_with_plans",
  periods: ["latest"],
  figure: {kind: "composition"},
  breakdowns: ["plan_stage"],
  availableWhen: "exists (select 1 from local_pathway_plans)",
  interval: "wilson",
  polarity: "neither",
  chart: "stacked",
  footnote:
    "A plan is due three months after the young person became eligible or, where the council's file does not say when, after the 16th birthday.",
  source:
    "Care Leavers (England) Regulations 2010; Children Act 1989, schedule 2, paragraph 19B; council's own file pathway_plans.",
  example: {
    rows: [{plan_stage: "Overdue"}, {plan_stage: "Plan in place"}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
