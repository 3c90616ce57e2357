import type {LocalFile} from "../schema.js";

export default {
  name: "iro_case_scores",
  title: "Scores of cases for complexity and distance",
  grain: "One row for each child allocated to an IRO and quarter end",
  columns: {
    quarter_end: {
      kind: "quarter end",
      required: true,
      holds: "The last day of the quarter.",
      example: "31/03/2025"
    },
    child: {kind: "child", required: true, holds: "The child's id in the exports.", example: "EX000001"},
    iro: {kind: "worker", holds: "The IRO's code, as in iro_staff.", example: "EX01"},
    complexity_score: {
      kind: "number",
      required: true,
      holds: "Points for how complex the child's situation is, by the council's own scale.",
      example: "3"
    },
    distance_score: {
      kind: "number",
      holds: "Points for how far the IRO travels, by the council's own scale.",
      example: "1"
    }
  },
  key: ["quarter_end", "child"],
  brings: ["iro-weighted-caseload"]
} satisfies LocalFile;
