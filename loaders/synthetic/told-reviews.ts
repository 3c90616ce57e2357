import {ageOn, type Day, day, firstDay, inReturn, lastDay} from "./calendar.js";
import type {Tell} from "./columns.js";
import type {Due} from "./faults.js";
import type {History, Period} from "./history.js";
import type {Person} from "./person.js";
import type {Random} from "./random.js";
import type {Review} from "./reviews.js";

/** The day the example's exports were taken. */
export const extractDay = day(2025, 4, 30);

/** The reviews of a year's return; the last return also holds those held until the day it was taken. */
export function tellReviews(random: Random, history: History, year: number, due: Due, tell: Tell): void {
  const {person, periods} = history;
  const until = lastDay(year) + 30 >= extractDay ? extractDay : lastDay(year);
  for (const period of periods) {
    for (const review of period.reviews) {
      if (review.held > until || review.held < firstDay(year - 1)) continue;
      if (review.held >= firstDay(year)) tellReview(person, review, due, tell);
      else if (due("reviewAgainNextYear")) tell("reviews", row(person, review.held, review.code));
    }
    tellImpossible(random, person, period, year, due, tell);
  }
}

function tellReview(person: Person, review: Review, due: Due, tell: Tell): void {
  const older = ageOn(person.born, review.held) >= 4;
  const code = older && due("underFourCode") ? "PN0" : older && due("noCode") ? "" : review.code;
  tell("reviews", row(person, review.held, due("lowerCaseReview") ? code.toLowerCase() : code));
  if (due("reviewTwice")) tell("reviews", row(person, review.held, code === "PN1" ? "PN5" : code));
}

// A planned date entered as if held, and a meeting after the child had gone home.
function tellImpossible(
  random: Random,
  person: Person,
  {path}: Period,
  year: number,
  due: Due,
  tell: Tell
): void {
  const open = path.end > lastDay(year) && path.start <= lastDay(year) && !person.respite;
  if (open && lastDay(year) + 30 >= extractDay && due("reviewInFuture")) {
    tell(
      "reviews",
      row(person, extractDay + random.between(5, 150), ageOn(person.born, extractDay) < 4 ? "PN0" : "PN1")
    );
  }
  const left = path.end >= firstDay(year) && path.end + 14 <= lastDay(year) && path.end - path.start > 200;
  if (left && due("reviewAfterCare")) tell("reviews", row(person, path.end + 14, "PN7"));
}

function row(person: Person, held: Day, code: string): string[] {
  return [person.id, inReturn(person.born), inReturn(held), code];
}
