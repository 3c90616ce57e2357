import type {LocalFile} from "../schema.js";
import {respondents} from "./codes.js";

export default {
  name: "iro_reviews",
  title: "What the service records of each review",
  grain: "One row for each review held",
  columns: {
    child: {kind: "child", required: true, holds: "The child's id in the exports.", example: "EX000001"},
    review: {
      kind: "date",
      required: true,
      holds: "The day the review was held, as in the return.",
      example: "14/01/2025"
    },
    review_due: {
      kind: "date",
      holds: "The council's own due date. It is set beside the statutory date; it changes no figure.",
      example: "20/01/2025"
    },
    late_reason: {
      kind: "code",
      holds: "Why a late review was late.",
      codes: {
        iro_unavailable: "IRO not available",
        social_worker_unavailable: "Social worker not available",
        young_person_asked: "Child asked for another day",
        family_or_carer: "Family or carer could not come",
        papers_not_ready: "Papers not ready",
        placement_move: "Placement move or emergency",
        booked_late: "Booked too late",
        other: "Other"
      },
      example: ""
    },
    non_participation_reason: {
      kind: "code",
      holds: "Why a child aged 4 or over took no part.",
      codes: {
        chose_not_to: "Chose not to",
        too_unwell: "Too unwell",
        missing: "Missing",
        not_asked: "Was not asked or no way was found",
        other: "Other"
      },
      example: ""
    },
    review_format: {
      kind: "code",
      holds: "How the review was held.",
      codes: {in_person: "In person", online: "Online", both: "Both"},
      example: "in_person"
    },
    attended_by: {
      kind: "codes",
      holds: "Who came, besides the child and the IRO, separated by semicolons.",
      codes: {
        parent: "Parent",
        carer: "Carer",
        social_worker: "Social worker",
        teacher: "Teacher",
        health: "Health",
        advocate: "Advocate",
        other_family: "Other family"
      },
      example: "carer;social_worker"
    },
    chaired_by_child: {
      kind: "yes or no",
      holds: "Whether the child chaired or co-chaired the review.",
      example: "no"
    },
    seen_before: {
      kind: "yes or no",
      holds: "Whether the IRO saw the child before the review.",
      example: "yes"
    },
    forms_sent: {
      kind: "codes",
      holds: "To whom consultation forms were sent, separated by semicolons.",
      codes: respondents,
      example: "child;carer"
    },
    forms_returned: {
      kind: "codes",
      holds: "Who filled in and returned the form, separated by semicolons.",
      codes: respondents,
      example: "carer"
    },
    record_distributed: {
      kind: "date",
      holds: "The day the record of the review was sent out; blank when it was not.",
      example: "03/02/2025"
    },
    report_ready: {
      kind: "date",
      holds: "The day the social worker's report for the review was ready.",
      example: "08/01/2025"
    },
    report_shared: {
      kind: "yes or no",
      holds: "Whether the report was shared with the family before the review.",
      example: "yes"
    }
  },
  key: ["child", "review"],
  brings: [
    "late-review-reasons",
    "non-participation-reasons",
    "review-format",
    "review-attendance",
    "child-chaired",
    "seen-before-review",
    "consultation-returned",
    "record-distributed-on-time",
    "social-work-report-on-time",
    "social-work-report-shared"
  ]
} satisfies LocalFile;
