import type {LocalFile} from "../schema.js";

export default {
  name: "actions",
  title: "Actions the service set itself",
  grain: "One row for each action and year in which its progress is reported",
  columns: {
    action: {
      kind: "reference",
      required: true,
      holds: "A reference of the action. Its wording goes into comments, under this reference.",
      example: "EXA1"
    },
    reported_in: {
      kind: "year",
      required: true,
      holds: "The year whose report says what became of it, such as 2024-25.",
      example: "2024-25"
    },
    status: {
      kind: "code",
      required: true,
      holds: "What became of it.",
      codes: {
        done: "Done",
        under_way: "Under way",
        delayed: "Delayed",
        not_started: "Not started",
        dropped: "Dropped"
      },
      example: "done"
    }
  },
  key: ["action", "reported_in"],
  brings: ["actions"]
} satisfies LocalFile;
