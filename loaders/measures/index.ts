import actions from "./actions.js";
import adoptionTimescales from "./adoption-timescales.js";
import advocacyReferrals from "./advocacy-referrals.js";
import ageAtThirdPlacement from "./age-at-third-placement.js";
import audits from "./audits.js";
import awayWithoutAuthorisation from "./away-without-authorisation.js";
import camhsAccess from "./camhs-access.js";
import caseloadWhatIf from "./caseload-what-if.js";
import challengeResolutionTime from "./challenge-resolution-time.js";
import challenges from "./challenges.js";
import challengesResolvedInTime from "./challenges-resolved-in-time.js";
import childChaired from "./child-chaired.js";
import childrenAllReviewsOnTime from "./children-all-reviews-on-time.js";
import childrenAllReviewsOnTime12Months from "./children-all-reviews-on-time-12-months.js";
import childrenCeasing from "./children-ceasing.js";
import childrenInCare from "./children-in-care.js";
import childrenInCareChange from "./children-in-care-change.js";
import childrenInCareRate from "./children-in-care-rate.js";
import childrenInProceedings from "./children-in-proceedings.js";
import childrenStarting from "./children-starting.js";
import consultationReturned from "./consultation-returned.js";
import dentalChecks from "./dental-checks.js";
import distanceBands from "./distance-bands.js";
import ethnicityOfChildren from "./ethnicity-of-children.js";
import feedback from "./feedback.js";
import firstReviewOnTime from "./first-review-on-time.js";
import freezeRequests from "./freeze-requests.js";
import healthAssessments from "./health-assessments.js";
import immunisations from "./immunisations.js";
import iroCaseload from "./iro-caseload.js";
import iroCaseloadHighest from "./iro-caseload-highest.js";
import iroCaseloadLowest from "./iro-caseload-lowest.js";
import iroWeightedCaseload from "./iro-weighted-caseload.js";
import iroWorkforce from "./iro-workforce.js";
import lateReviewReasons from "./late-review-reasons.js";
import legalAdvice from "./legal-advice.js";
import legalStatusUnder16 from "./legal-status-under-16.js";
import longTermStability from "./long-term-stability.js";
import type {Measure} from "./measure.js";
import medianDistance from "./median-distance.js";
import missing from "./missing.js";
import moversEverOutsideArea from "./movers-ever-outside-area.js";
import movesByReason from "./moves-by-reason.js";
import needsAssessments from "./needs-assessments.js";
import nextPlacementType from "./next-placement-type.js";
import nonParticipationReasons from "./non-participation-reasons.js";
import notifiedMoves from "./notified-moves.js";
import outsideArea from "./outside-area.js";
import over20MilesOutsideArea from "./over-20-miles-outside-area.js";
import overRepresentationCare from "./over-representation-care.js";
import overRepresentationMoves from "./over-representation-moves.js";
import participationAnyReview from "./participation-any-review.js";
import participationAttended from "./participation-attended.js";
import participationEveryReview from "./participation-every-review.js";
import participationMethod from "./participation-method.js";
import participationViewsConveyed from "./participation-views-conveyed.js";
import pathwayPlans from "./pathway-plans.js";
import placementMovesRate from "./placement-moves-rate.js";
import recommendationsByTheme from "./recommendations-by-theme.js";
import recordDistributedOnTime from "./record-distributed-on-time.js";
import regulation44Visits from "./regulation-44-visits.js";
import reviewAfterMove from "./review-after-move.js";
import reviewAttendance from "./review-attendance.js";
import reviewBacklog from "./review-backlog.js";
import reviewFormat from "./review-format.js";
import reviewsHeld from "./reviews-held.js";
import reviewsOnTime from "./reviews-on-time.js";
import reviewsPerIro from "./reviews-per-iro.js";
import sdqConcern from "./sdq-concern.js";
import sdqScore from "./sdq-score.js";
import section20 from "./section-20.js";
import seenBeforeReview from "./seen-before-review.js";
import socialWorkReportOnTime from "./social-work-report-on-time.js";
import socialWorkReportShared from "./social-work-report-shared.js";
import socialWorkerChanges from "./social-worker-changes.js";
import surveyResponse from "./survey-response.js";
import threeOrMoreChangesOfCarer from "./three-or-more-changes-of-carer.js";
import threeOrMorePlacements from "./three-or-more-placements.js";
import timeInCare from "./time-in-care.js";
import turning18 from "./turning-18.js";
import uascChildren from "./uasc-children.js";
import uascShare from "./uasc-share.js";
import unregisteredSettings from "./unregistered-settings.js";
import visitsOutOfArea from "./visits-out-of-area.js";
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
  lateReviewReasons,
  participationMethod,
  participationViewsConveyed,
  participationAttended,
  participationAnyReview,
  participationEveryReview,
  nonParticipationReasons,
  reviewFormat,
  reviewAttendance,
  childChaired,
  seenBeforeReview,
  consultationReturned,
  recordDistributedOnTime,
  socialWorkReportOnTime,
  socialWorkReportShared,
  iroWorkforce,
  iroCaseload,
  iroCaseloadLowest,
  iroCaseloadHighest,
  iroWeightedCaseload,
  caseloadWhatIf,
  reviewsPerIro,
  challenges,
  challengeResolutionTime,
  challengesResolvedInTime,
  recommendationsByTheme,
  advocacyReferrals,
  legalAdvice,
  regulation44Visits,
  freezeRequests,
  notifiedMoves,
  unregisteredSettings,
  visitsOutOfArea,
  audits,
  pathwayPlans,
  needsAssessments,
  feedback,
  surveyResponse,
  actions,
  healthAssessments,
  dentalChecks,
  immunisations,
  sdqScore,
  sdqConcern,
  camhsAccess,
  missing,
  awayWithoutAuthorisation,
  socialWorkerChanges
];
