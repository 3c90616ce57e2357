import type {LocalFile} from "../schema.js";

export default {
  name: "visits",
  title: "Visits by the social worker",
  grain: "One row for each visit to a child",
  columns: {
    child: {kind: "child", required: true, holds: "The child's id in the exports.", example: "EX000001"},
    visited_on: {kind: "date", required: true, holds: "The day of the visit.", example: "05/02/2025"}
  },
  dated: "visited_on",
  key: ["child", "visited_on"],
  brings: ["visits-out-of-area"]
} satisfies LocalFile;
