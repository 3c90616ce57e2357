import type {LocalFile} from "../schema.js";

export default {
  name: "service_log",
  title: "What the service keeps a log of",
  grain: "One row for each occasion, and for each stay in an unregistered setting",
  columns: {
    logged: {
      kind: "reference",
      required: true,
      holds: "The council's reference of the entry.",
      example: "EXL001"
    },
    occasion: {
      kind: "code",
      required: true,
      holds: "What was done or asked for, or where the child stayed.",
      codes: {
        legal_advice: "Independent legal advice sought",
        regulation_44: "Regulation 44 visit",
        freeze_request: "Placement freeze requested",
        unregistered_setting: "Stay in an unregistered setting"
      },
      example: "legal_advice"
    },
    happened_on: {
      kind: "date",
      required: true,
      holds: "The day of it, or the first day of the stay.",
      example: "20/05/2024"
    },
    stay_ended_on: {
      kind: "date",
      holds: "The last day of a stay in an unregistered setting; blank while the child is still there.",
      example: ""
    },
    child: {
      kind: "child",
      holds: "The child's id in the exports, for a stay in an unregistered setting.",
      example: ""
    }
  },
  key: ["logged"],
  brings: ["legal-advice", "regulation-44-visits", "freeze-requests", "unregistered-settings"]
} satisfies LocalFile;
