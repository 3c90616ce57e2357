import {addMonths, ageOn, type Day, inReturn, returnYear} from "../calendar.js";
import type {History, Period} from "../history.js";
import {ownArea} from "../place.js";
import type {Random} from "../random.js";
import type {Review} from "../reviews.js";
import {type Answers, tellAnswers} from "./answers.js";
import type {TellLocal} from "./files.js";
import type {Span} from "./span.js";

const lateReasons = {
  iro_unavailable: 22,
  social_worker_unavailable: 18,
  young_person_asked: 12,
  family_or_carer: 10,
  papers_not_ready: 14,
  placement_move: 10,
  booked_late: 8,
  other: 4
} as const;
const nonParticipation = {chose_not_to: 58, too_unwell: 10, missing: 9, not_asked: 12, other: 5} as const;
// Meetings went online with the pandemic and have been coming back into the room.
const formats: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  2022: {in_person: 52, online: 27, both: 21},
  2023: {in_person: 64, online: 17, both: 19},
  2024: {in_person: 71, online: 10, both: 19}
};
const comes = {
  parent: 0.44,
  carer: 0.86,
  social_worker: 0.97,
  teacher: 0.52,
  health: 0.24,
  advocate: 0.12,
  other_family: 0.1
} as const;
const forms = {child: [0.78, 0.5], carer: [0.84, 0.72], parent: [0.66, 0.28]} as const;
const themes = {
  contact: 26,
  emotional_support: 18,
  assessment: 13,
  education: 12,
  health: 9,
  care_plan: 9,
  placement: 6,
  identity: 6,
  pathway: 6,
  legal: 3,
  visits: 2,
  other: 3
} as const;

/** What the service recorded of a child's reviews, what it recommended at them, and what it was told after. */
export function tellReviews(
  random: Random,
  history: History,
  span: Span,
  answers: Answers,
  tell: TellLocal
): void {
  for (const period of history.periods) {
    for (const [index, review] of period.reviews.entries()) {
      if (review.held < span.first || review.held > span.last) continue;
      tellReview(random, history, period, index, tell, span.last);
      tellRecommendations(random, history, period, review, answers, tell);
      tellAnswers(random, ageOn(history.person.born, review.held), review.held, answers, tell);
    }
  }
}

function tellReview(
  random: Random,
  {person}: History,
  {path, reviews, stays}: Period,
  index: number,
  tell: TellLocal,
  until: Day
): void {
  const {held, code} = reviews[index]!;
  const age = ageOn(person.born, held);
  const year = Math.min(2024, Math.max(2022, returnYear(held)));
  const due = ownDue(random, path.start, reviews, index);
  const outside = stays.findLast((stay) => stay.from <= held)?.place.area !== ownArea;
  const sent = Object.entries(forms).filter(
    ([who, [share]]) => (who !== "child" || age >= 4) && random.chance(share)
  );
  const distributed = held + Math.round(random.quantile([6, 12, 18, 22, 25, 28, 33, 45]));
  tell("iro_reviews", {
    child: person.id,
    review: inReturn(held),
    review_due: inReturn(due),
    late_reason: held > due && random.chance(0.9) ? random.pick(lateReasons) : "",
    non_participation_reason: code === "PN7" && random.chance(0.9) ? random.pick(nonParticipation) : "",
    review_format: random.chance(0.97) ? random.pick(formats[year]!) : "",
    attended_by: random.chance(0.96) ? cameTo(random).join(";") : "",
    chaired_by_child: code === "PN1" && random.chance(age >= 12 ? 0.12 : 0.04) ? "yes" : "no",
    seen_before: seen(random, year, outside),
    forms_sent: sent.map(([who]) => who).join(";"),
    forms_returned: sent
      .filter(([, [, share]]) => random.chance(share))
      .map(([who]) => who)
      .join(";"),
    record_distributed: distributed <= until && random.chance(0.97) ? inReturn(distributed) : "",
    report_ready: random.chance(0.94)
      ? inReturn(held - Math.round(random.quantile([0, 2, 4, 5, 7, 9, 13])))
      : "",
    report_shared: random.chance(0.9) ? (random.chance(0.68) ? "yes" : "no") : ""
  });
}

/** The case system counts four weeks for the first review whatever the holidays, and now and then a date is typed wrongly. */
function ownDue(random: Random, start: Day, reviews: readonly Review[], index: number): Day {
  const before = reviews[index - 1]?.held;
  const due = before === undefined ? start + 28 : addMonths(before, index === 1 ? 3 : 6);
  return random.chance(0.02) ? due + 7 : due;
}

function cameTo(random: Random): string[] {
  return Object.entries(comes).flatMap(([who, share]) => (random.chance(share) ? [who] : []));
}

function seen(random: Random, year: number, outside: boolean): string {
  if (random.chance(0.08)) return "";
  const share = 0.44 + 0.08 * (year - 2022) - (outside ? 0.14 : 0);
  return random.chance(share) ? "yes" : "no";
}

// The longer a child is in care and settled, the fewer the recommendations.
function tellRecommendations(
  random: Random,
  {person}: History,
  {path}: Period,
  {held}: Review,
  answers: Answers,
  tell: TellLocal
): void {
  const settled = held - path.start > 730;
  const count = Math.floor(random.quantile(settled ? [0, 0, 0, 1, 2, 4] : [0, 1, 1, 2, 4, 7]));
  for (let each = 0; each < count; each++) {
    const theme = random.chance(0.98) ? random.pick(themes) : "";
    const recommendation = `EXR${String(answers.next("recommendation")).padStart(5, "0")}`;
    tell("recommendations", {recommendation, child: person.id, recommended_on: inReturn(held), theme});
  }
}
