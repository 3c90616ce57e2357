import adoptionTimescales from "./adoption-timescales.js";
import ageAtThirdPlacement from "./age-at-third-placement.js";
import awayWithoutAuthorisation from "./away-without-authorisation.js";
import childrenAllReviewsOnTime from "./children-all-reviews-on-time.js";
import childrenAllReviewsOnTime12Months from "./children-all-reviews-on-time-12-months.js";
import childrenCeasing from "./children-ceasing.js";
import childrenInCare from "./children-in-care.js";
import childrenInCareChange from "./children-in-care-change.js";
import childrenInCareRate from "./children-in-care-rate.js";
import childrenInProceedings from "./children-in-proceedings.js";
import childrenStarting from "./children-starting.js";
import dentalChecks from "./dental-checks.js";
import distanceBands from "./distance-bands.js";
import ethnicityOfChildren from "./ethnicity-of-children.js";
import firstReviewOnTime from "./first-review-on-time.js";
import healthAssessments from "./health-assessments.js";
import immunisations from "./immunisations.js";
import legalStatusUnder16 from "./legal-status-under-16.js";
import longTermStability from "./long-term-stability.js";
import type {Measure} from "./measure.js";
import medianDistance from "./median-distance.js";
import missing from "./missing.js";
import moversEverOutsideArea from "./movers-ever-outside-area.js";
import movesByReason from "./moves-by-reason.js";
import nextPlacementType from "./next-placement-type.js";
import outsideArea from "./outside-area.js";
import over20MilesOutsideArea from "./over-20-miles-outside-area.js";
import overRepresentationCare from "./over-representation-care.js";
import overRepresentationMoves from "./over-representation-moves.js";
import participationAnyReview from "./participation-any-review.js";
import participationAttended from "./participation-attended.js";
import participationEveryReview from "./participation-every-review.js";
import participationMethod from "./participation-method.js";
import participationViewsConveyed from "./participation-views-conveyed.js";
import placementMovesRate from "./placement-moves-rate.js";
import reviewAfterMove from "./review-after-move.js";
import reviewBacklog from "./review-backlog.js";
import reviewsHeld from "./reviews-held.js";
import reviewsOnTime from "./reviews-on-time.js";
import sdqConcern from "./sdq-concern.js";
import sdqScore from "./sdq-score.js";
import section20 from "./section-20.js";
import socialWorkerChanges from "./social-worker-changes.js";
import threeOrMoreChangesOfCarer from "./three-or-more-changes-of-carer.js";
import threeOrMorePlacements from "./three-or-more-placements.js";
import timeInCare from "./time-in-care.js";
import turning18 from "./turning-18.js";
import uascChildren from "./uasc-children.js";
import uascShare from "./uasc-share.js";
import within20Miles from "./within-20-miles.js";

/** Every measure, in the order it is read: one line each. */
export const measures: readonly Measure[] = [
  childrenInCare,
  childrenInCareChange,
  childrenInCareRate,
  childrenStarting,
  childrenCeasing,
  timeInCare,
  turning18,
  uascChildren,
  uascShare,
  legalStatusUnder16,
  section20,
  childrenInProceedings,
  adoptionTimescales,
  threeOrMorePlacements,
  threeOrMoreChangesOfCarer,
  placementMovesRate,
  longTermStability,
  movesByReason,
  nextPlacementType,
  ageAtThirdPlacement,
  moversEverOutsideArea,
  reviewAfterMove,
  overRepresentationMoves,
  overRepresentationCare,
  ethnicityOfChildren,
  distanceBands,
  within20Miles,
  over20MilesOutsideArea,
  outsideArea,
  medianDistance,
  reviewsHeld,
  reviewsOnTime,
  childrenAllReviewsOnTime,
  childrenAllReviewsOnTime12Months,
  firstReviewOnTime,
  reviewBacklog,
  participationMethod,
  participationViewsConveyed,
  participationAttended,
  participationAnyReview,
  participationEveryReview,
  healthAssessments,
  dentalChecks,
  immunisations,
  sdqScore,
  sdqConcern,
  missing,
  awayWithoutAuthorisation,
  socialWorkerChanges
];
