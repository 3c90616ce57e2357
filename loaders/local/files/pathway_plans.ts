import type {LocalFile} from "../schema.js";

export default {
  name: "pathway_plans",
  title: "Pathway plans and needs assessments",
  grain: "One row for each young person who needs a pathway plan on the day the exports are taken",
  columns: {
    child: {
      kind: "child",
      required: true,
      holds: "The young person's id in the exports.",
      example: "EX000001"
    },
    eligible_on: {
      kind: "date",
      holds: "The day the young person became eligible; blank stands for the 16th birthday.",
      example: "18/06/2024"
    },
    plan_made_on: {
      kind: "date",
      holds: "The day the pathway plan in force was made; blank when there is none.",
      example: "02/09/2024"
    },
    needs_assessed_on: {
      kind: "date",
      holds: "The day of the latest needs assessment; blank when there is none.",
      example: ""
    }
  },
  key: ["child"],
  brings: ["pathway-plans", "needs-assessments"]
} satisfies LocalFile;
