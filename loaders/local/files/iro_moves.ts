import type {LocalFile} from "../schema.js";

export default {
  name: "iro_moves",
  title: "Placement moves and when the IRO was told",
  grain: "One row for each placement move of which this is recorded",
  columns: {
    child: {kind: "child", required: true, holds: "The child's id in the exports.", example: "EX000001"},
    moved_on: {
      kind: "date",
      required: true,
      holds: "The day of the move, as in the return.",
      example: "11/11/2024"
    },
    iro_told_on: {
      kind: "date",
      holds: "The day the IRO was told; blank when the IRO was not.",
      example: "13/11/2024"
    }
  },
  dated: "moved_on",
  key: ["child", "moved_on"],
  brings: ["notified-moves"]
} satisfies LocalFile;
