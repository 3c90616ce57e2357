import {actions} from "./files/actions.js";
import {advocacy} from "./files/advocacy.js";
import {audits} from "./files/audits.js";
import {camhs} from "./files/camhs.js";
import {challenges} from "./files/challenges.js";
import {comments} from "./files/comments.js";
import {feedback} from "./files/feedback.js";
import {iroCaseScores} from "./files/iro_case_scores.js";
import {iroMoves} from "./files/iro_moves.js";
import {iroReviews} from "./files/iro_reviews.js";
import {iroStaff} from "./files/iro_staff.js";
import {pathwayPlans} from "./files/pathway_plans.js";
import {recommendations} from "./files/recommendations.js";
import {serviceLog} from "./files/service_log.js";
import {visits} from "./files/visits.js";
import type {LocalFile} from "./schema.js";

/** Every file a council may add to its exports, all optional. */
export const localFiles: readonly LocalFile[] = [
  iroStaff,
  iroCaseScores,
  iroReviews,
  iroMoves,
  challenges,
  recommendations,
  advocacy,
  serviceLog,
  visits,
  pathwayPlans,
  audits,
  camhs,
  feedback,
  actions,
  comments
];
