import type {LocalFile} from "../schema.js";

export default {
  name: "advocacy",
  title: "Referrals to advocacy",
  grain: "One row for each referral",
  columns: {
    child: {kind: "child", required: true, holds: "The child's id in the exports.", example: "EX000001"},
    advocacy_referred_on: {
      kind: "date",
      required: true,
      holds: "The day of the referral.",
      example: "09/09/2024"
    }
  },
  dated: "advocacy_referred_on",
  key: ["child", "advocacy_referred_on"],
  brings: ["advocacy-referrals"]
} satisfies LocalFile;
