import type {LocalFile} from "../schema.js";

export const audits: LocalFile = {
  name: "audits",
  title: "Audits of files",
  grain: "One row for each file looked at and question answered",
  columns: {
    audit: {
      kind: "code",
      required: true,
      holds: "Which audit.",
      codes: {
        challenge: "IRO challenge",
        pathway: "Pathway planning",
        stability: "Placement stability",
        care_plans: "Quality of care plans"
      },
      example: "stability"
    },
    audited_on: {kind: "date", required: true, holds: "The day the file was looked at.", example: "22/01/2025"},
    audited_file: {
      kind: "reference",
      required: true,
      holds: "A number for the file within the audit. Never the child's id.",
      example: "EX1"
    },
    audit_question: {
      kind: "code",
      required: true,
      holds: "What was looked for.",
      codes: {
        recommendations_recorded: "Recommendations recorded",
        informal_challenge: "Informal challenge recorded",
        formal_challenge: "Formal challenge recorded",
        single_assessment: "Assessment within two years",
        pathway_plan: "Pathway plan",
        needs_assessment: "Needs assessment behind the plan",
        move_planned: "Move planned beforehand",
        review_after_move: "Review within 20 working days of a move",
        reason_recorded: "Reason for the move recorded",
        plan_up_to_date: "Care plan up to date",
        child_views: "Child's views in the plan"
      },
      example: "review_after_move"
    },
    audit_answer: {
      kind: "code",
      required: true,
      holds: "What was found.",
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
  key: ["audit", "audited_on", "audited_file", "audit_question"],
  brings: ["audits"]
};
