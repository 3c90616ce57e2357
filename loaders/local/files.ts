import type {LocalFile} from "./schema.js";

/** Every file a council may add to its exports, all optional, in the order they are described: one line each. */
const files: readonly Promise<{readonly default: LocalFile}>[] = [
  import("./files/iro_staff.js"),
  import("./files/iro_case_scores.js"),
  import("./files/iro_reviews.js"),
  import("./files/iro_moves.js"),
  import("./files/challenges.js"),
  import("./files/recommendations.js"),
  import("./files/advocacy.js"),
  import("./files/service_log.js"),
  import("./files/visits.js"),
  import("./files/pathway_plans.js"),
  import("./files/audits.js"),
  import("./files/camhs.js"),
  import("./files/feedback.js"),
  import("./files/actions.js"),
  import("./files/comments.js")
];

export const localFiles: readonly LocalFile[] = (await Promise.all(files)).map((file) => file.default);
