import type {LocalFile} from "../schema.js";

const planned = ["yes", "no", "in_time", "overdue"];

export default {
  name: "audits",
  title: "Audits of files",
  grain: "One row for each file looked at and question answered",
  columns: {
    audited_on: {
      kind: "date",
      required: true,
      holds: "The day the file was looked at.",
      example: "22/01/2025"
    },
    audited_file: {
      kind: "reference",
      required: true,
      holds: "A number for the file, the same for all its questions in an audit. Never the child's id.",
      example: "EX1"
    },
    audit_question: {
      kind: "code",
      required: true,
      holds: "What was looked for, and in which audit.",
      codes: {
        challenge_recommendations: "IRO challenge: Recommendations recorded",
        challenge_informal: "IRO challenge: Informal challenge recorded",
        challenge_formal: "IRO challenge: Formal challenge recorded",
        pathway_assessment: "Pathway planning: Assessment within two years",
        pathway_plan: "Pathway planning: Pathway plan in place",
        pathway_needs: "Pathway planning: Needs assessment behind the plan",
        stability_planned: "Placement stability: Move planned beforehand",
        stability_review: "Placement stability: Review within 20 working days of a move",
        stability_reason: "Placement stability: Reason for the move recorded",
        plans_up_to_date: "Care plans: Plan up to date",
        plans_views: "Care plans: Child's views in the plan",
        plans_copy: "Care plans: Child has a copy"
      },
      example: "stability_review"
    },
    audit_answer: {
      kind: "code",
      required: true,
      holds:
        "What was found: `yes`, `no`, `in_time` or `overdue` in pathway planning; `yes`, `partly` or `no` in every other audit.",
      codes: {
        yes: "Yes",
        partly: "Partly",
        no: "No",
        in_time: "Not yet, within the time allowed",
        overdue: "Not yet, overdue"
      },
      example: "yes"
    }
  },
  fits: {
    column: "audit_answer",
    with: "audit_question",
    codes: {
      "": ["yes", "partly", "no"],
      pathway_assessment: planned,
      pathway_plan: planned,
      pathway_needs: planned
    }
  },
  dated: "audited_on",
  key: ["audited_on", "audited_file", "audit_question"],
  brings: ["audits"]
} satisfies LocalFile;
