import {ageOn, birthday, type Day, inReturn} from "../calendar.js";
import type {History, Period} from "../history.js";
import {ownArea} from "../place.js";
import {type Random, waitingDays} from "../random.js";
import {type Answers, tellSurvey} from "./answers.js";
import type {TellLocal} from "./files.js";
import type {Span} from "./span.js";
import type {Staff} from "./staff.js";

/** What the council's own files say of a child apart from reviews. */
export function tellChild(
  random: Random,
  number: number,
  history: History,
  span: Span,
  staff: Staff,
  answers: Answers,
  tell: TellLocal
): void {
  if (history.person.respite) return;
  for (const period of history.periods) {
    if (period.path.end < span.first || period.path.start > span.last) continue;
    tellMoves(random, history, period, span, tell);
    tellVisits(random, history, period, span, tell);
    tellReferrals(random, history, period, span, tell);
    tellAllocations(random, number, history, period, span, staff, tell);
    tellPlan(random, history, period, span, tell);
    tellStay(random, history, period, span, answers, tell);
    for (const year of span.years) tellYearsSurvey(random, history, period, year, answers, tell);
  }
}

function tellMoves(
  random: Random,
  {person}: History,
  {path, stays}: Period,
  span: Span,
  tell: TellLocal
): void {
  for (const stay of stays.slice(1)) {
    if (stay.from < span.first || stay.from > Math.min(span.last, path.end) || random.chance(0.1)) continue;
    const told = random.chance(0.9)
      ? stay.from + Math.round(random.quantile([-9, -3, 0, 1, 3, 6, 20]))
      : null;
    tell("iro_moves", {child: person.id, moved_on: inReturn(stay.from), iro_told_on: inReturn(told)});
  }
}

// Every five to seven weeks to those placed outside the area.
function tellVisits(
  random: Random,
  {person}: History,
  {path, stays}: Period,
  span: Span,
  tell: TellLocal
): void {
  for (const [index, stay] of stays.entries()) {
    if (stay.place.area === ownArea) continue;
    const end = Math.min(stays[index + 1]?.from ?? path.end, path.end, span.last);
    const begin = Math.max(stay.from, span.first);
    for (
      let day = begin + random.between(3, 40);
      day < end;
      day += Math.round(random.quantile([21, 32, 38, 41, 42, 49, 70]))
    )
      tell("visits", {child: person.id, visited_on: inReturn(day)});
  }
}

function tellReferrals(random: Random, {person}: History, {path}: Period, span: Span, tell: TellLocal): void {
  const from = Math.max(path.start, span.first, birthday(person.born, 5));
  const until = Math.min(path.end, span.last);
  for (let day = from + waitingDays(random, 0.13); day < until; day += 30 + waitingDays(random, 0.13))
    tell("advocacy", {child: person.id, advocacy_referred_on: inReturn(day)});
  for (let day = from + waitingDays(random, 0.16); day < until; day += 120 + waitingDays(random, 0.16)) {
    const declined = random.chance(0.18);
    const accepted = declined || random.chance(0.08) ? null : day + random.between(7, 35);
    const seen =
      accepted === null ? null : accepted + Math.round(random.quantile([14, 50, 90, 150, 260, 420]));
    tell("camhs", {
      child: person.id,
      camhs_referred_on: inReturn(day),
      camhs_accepted_on: inReturn(known(accepted, span.last)),
      camhs_seen_on: inReturn(known(seen, span.last)),
      camhs_declined_on: inReturn(known(declined ? day + random.between(10, 40) : null, span.last))
    });
  }
}

function known(day: Day | null, until: Day): Day | null {
  return day !== null && day <= until ? day : null;
}

// Scores have been given since the last year began.
function tellAllocations(
  random: Random,
  number: number,
  {person}: History,
  {path, stays}: Period,
  span: Span,
  staff: Staff,
  tell: TellLocal
): void {
  for (const [quarter, day] of span.quarters.entries()) {
    if (path.start > day || path.end <= day) continue;
    const iro = staff.allocate(number, quarter);
    if (quarter < span.quarters.length - 4) continue;
    const miles = Number(stays.findLast((stay) => stay.from <= day)?.place.distance ?? 0);
    tell("iro_case_scores", {
      quarter_end: inReturn(day),
      child: person.id,
      iro,
      complexity_score: random.between(1, day - path.start < 365 ? 5 : 3),
      distance_score: miles > 50 ? 2 : miles > 20 ? 1 : 0
    });
  }
}

function tellPlan(random: Random, {person}: History, {path}: Period, span: Span, tell: TellLocal): void {
  const day = span.last;
  const eligible = Math.max(birthday(person.born, 16), path.start + 91);
  if (path.start > day || path.end <= day || eligible > day) return;
  const made = random.chance(0.82)
    ? eligible + Math.round(random.quantile([-20, 30, 60, 90, 150, 300]))
    : null;
  const assessed = random.chance(0.55) ? eligible + random.between(-60, 120) : null;
  tell("pathway_plans", {
    child: person.id,
    eligible_on: inReturn(eligible),
    plan_made_on: inReturn(known(made, day)),
    needs_assessed_on: inReturn(known(assessed, day))
  });
}

// For want of a place, a few teenagers spend some weeks where nobody is registered; most are then reviewed.
function tellStay(
  random: Random,
  {person}: History,
  {path, reviews}: Period,
  span: Span,
  answers: Answers,
  tell: TellLocal
): void {
  const review = reviews.find(({held}) => held >= span.first + 60 && ageOn(person.born, held) >= 14);
  if (!review || !random.chance(0.035)) return;
  const from = review.held - random.between(2, 25);
  const until = from + random.between(20, 95);
  if (from < path.start || until >= Math.min(path.end, span.last)) return;
  tell("service_log", {
    logged: `EXU${String(answers.next("stay")).padStart(4, "0")}`,
    occasion: "unregistered_setting",
    happened_on: inReturn(from),
    stay_ended_on: inReturn(until),
    child: person.id
  });
}

// In October; about a third of those asked answer.
function tellYearsSurvey(
  random: Random,
  {person}: History,
  {path}: Period,
  year: number,
  answers: Answers,
  tell: TellLocal
): void {
  const day = birthday(0, year - 1970) + 285;
  if (path.start > day || path.end <= day || ageOn(person.born, day) < 4 || !random.chance(0.34)) return;
  tellSurvey(random, day + random.between(0, 20), answers, tell);
}
