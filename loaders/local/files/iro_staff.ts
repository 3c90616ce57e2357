import type {LocalFile} from "../schema.js";

export default {
  name: "iro_staff",
  title: "Independent reviewing officers and their caseloads",
  grain: "One row for each independent reviewing officer (IRO) and quarter end",
  columns: {
    quarter_end: {
      kind: "quarter end",
      required: true,
      holds: "The last day of the quarter: 30 June, 30 September, 31 December or 31 March.",
      example: "31/03/2025"
    },
    iro: {
      kind: "worker",
      required: true,
      holds: "A code for the IRO, letters and figures such as IRO01. Never a name.",
      example: "EX01"
    },
    fte: {
      kind: "number",
      required: true,
      holds: "Full-time equivalent worked as an IRO on that day: 1 is full time, 0.6 three days of five.",
      example: "0.6"
    },
    contract: {
      kind: "code",
      holds: "How the IRO is employed.",
      codes: {permanent: "Permanent", temporary: "Temporary", agency: "Agency"},
      example: "permanent"
    },
    dual_role: {
      kind: "yes or no",
      holds: "Whether the IRO also chairs child protection conferences.",
      example: "no"
    },
    children_allocated: {
      kind: "whole",
      required: true,
      holds: "How many children in care were allocated to the IRO on that day.",
      example: "38"
    }
  },
  dated: "quarter_end",
  key: ["quarter_end", "iro"],
  brings: [
    "iro-workforce",
    "iro-caseload",
    "iro-caseload-lowest",
    "iro-caseload-highest",
    "caseload-what-if",
    "reviews-per-iro"
  ]
} satisfies LocalFile;
