import type {LocalFile} from "../schema.js";

export default {
  name: "camhs",
  title: "Referrals to child and adolescent mental health services",
  grain: "One row for each referral",
  columns: {
    child: {kind: "child", required: true, holds: "The child's id in the exports.", example: "EX000001"},
    camhs_referred_on: {
      kind: "date",
      required: true,
      holds: "The day of the referral.",
      example: "01/07/2024"
    },
    camhs_accepted_on: {
      kind: "date",
      holds: "The day the referral was accepted and the wait began; blank when it was not.",
      example: "22/07/2024"
    },
    camhs_seen_on: {
      kind: "date",
      holds: "The day the child was first seen; blank when not yet.",
      example: "14/10/2024"
    },
    camhs_declined_on: {
      kind: "date",
      holds: "The day the service declined the referral; blank when it did not.",
      example: ""
    }
  },
  dated: "camhs_referred_on",
  key: ["child", "camhs_referred_on"],
  brings: ["camhs-access"]
} satisfies LocalFile;
