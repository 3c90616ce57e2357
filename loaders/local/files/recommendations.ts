import type {LocalFile} from "../schema.js";
import {themes} from "./codes.js";

export default {
  name: "recommendations",
  title: "Recommendations made at reviews",
  grain: "One row for each recommendation",
  columns: {
    recommendation: {
      kind: "reference",
      required: true,
      holds: "The council's reference of the recommendation.",
      example: "EXR001"
    },
    child: {kind: "child", required: true, holds: "The child's id in the exports.", example: "EX000001"},
    recommended_on: {
      kind: "date",
      required: true,
      holds: "The day of the review it was made at.",
      example: "14/01/2025"
    },
    theme: {kind: "code", holds: "What it was about.", codes: themes, example: "contact"}
  },
  dated: "recommended_on",
  key: ["recommendation"],
  brings: ["recommendations-by-theme"]
} satisfies LocalFile;
