import {group} from "d3";
import {type Period, within, years, yearsAndQuarters} from "./calendar.js";
import {type Care, settled} from "./care.js";
import {addMonths, type Day, day, iso, readDay} from "./days.js";
import {reviewAgeBand} from "./labels.js";
import {continuous, inCareOn} from "./state.js";
import {type Counted, count, none, share, tally} from "./tally.js";
import {workingDaysAfter} from "./working_days.js";
import {age, type Child, periodOf, type World} from "./world.js";

/** A review that was due, and when it was held, if ever. */
interface Due {
  readonly child: Child;
  readonly care: Care;
  readonly due: Day;
  readonly held: Day | null;
  readonly sequence: "First" | "Second" | "Later";
}

const onTime = ({due, held}: Due) => held !== null && held <= due;

/** Every review of a period of care that can be judged: those held, and the one missed after the last. */
function duesOf(child: Child, care: Care, extract: Day, unseen: Day): Due[] {
  const held = [...child.reviews.keys()]
    .filter((on) => periodOf(child, on) === care)
    .sort((one, other) => one - other);
  const fromStart = firstCanBeSeen(care, held[0], unseen);
  const dues: Due[] = [];
  for (let at = 0; at <= held.length; at += 1) {
    const next = nextDue(care, held.slice(0, at), fromStart);
    if (!next) continue;
    const on = held[at] ?? null;
    if (on === null && !missed(care, next.due, extract)) continue;
    dues.push({child, care, held: on, ...next});
  }
  return dues;
}

/** What can't be seen: a first review due before the first return, unless that return lists earlier years' reviews. */
export function unseenBefore(world: World): Day {
  const first = world.returns[0]!;
  const begins = day(first.year, 4, 1);
  const earlier = first.reviews.filter((row) => (readDay(row.REVIEW) ?? begins) < begins);
  return earlier.length > first.reviews.length / 10 ? Number.NEGATIVE_INFINITY : begins;
}

/** Whether a start is known, and its first review in the exports if it was held. */
function firstCanBeSeen(care: Care, first: Day | undefined, unseen: Day): boolean {
  const due = workingDaysAfter(care.from, 20);
  return care.startKnown && (due >= unseen || (first !== undefined && first <= due));
}

function nextDue(
  care: Care,
  before: readonly Day[],
  fromStart: boolean
): Pick<Due, "due" | "sequence"> | null {
  const last = before.at(-1);
  if (last === undefined) {
    return fromStart ? {due: workingDaysAfter(care.from, 20), sequence: "First"} : null;
  }
  if (fromStart && before.length === 1) return {due: addMonths(last, 3), sequence: "Second"};
  return {due: addMonths(last, 6), sequence: "Later"};
}

/** Due before the extract date and before care ended, and not while placed for adoption. */
function missed(care: Care, due: Day, extract: Day): boolean {
  if (due >= extract || (care.to !== null && care.to < due)) return false;
  const then = care.episodes.filter((episode) => episode.from <= due).at(-1);
  return !/^A[3-6]$/.test(then ? settled(care, then).place : "");
}

export function timelinessMeasures(world: World): Counted[] {
  const unseen = unseenBefore(world);
  const dues = world.children.flatMap((child) =>
    child.care.flatMap((care) => duesOf(child, care, world.extract, unseen))
  );
  const dueIn = (period: Period) => dues.filter(({due}) => within(due, period));
  const labelled = (one: Due) => ({
    ...one,
    yes: onTime(one),
    labels: {
      review_sequence: one.sequence,
      review_age_band: reviewAgeBand(age(one.child, one.held ?? one.due))
    }
  });
  return [
    ...tally({
      measure: "reviews-held",
      periods: yearsAndQuarters(world),
      things: (period) =>
        world.children.flatMap((child) =>
          [...child.reviews.keys()].filter((on) => within(on, period)).map(() => ({labels: {}}))
        ),
      breakdowns: [],
      sum: count
    }),
    ...tally({
      measure: "reviews-on-time",
      periods: yearsAndQuarters(world),
      things: (period) => dues.filter(({held, due}) => within(held ?? due, period)).map(labelled),
      breakdowns: ["review_sequence", "review_age_band"],
      sum: share
    }),
    ...tally({
      measure: "first-review-on-time",
      periods: yearsAndQuarters(world),
      things: (period) =>
        dueIn(period)
          .filter(({sequence}) => sequence === "First")
          .map(labelled),
      breakdowns: [],
      sum: share
    }),
    ...tally({
      measure: "children-all-reviews-on-time",
      periods: years(world),
      things: (period) => childrenOf(dueIn(period)),
      breakdowns: [],
      sum: share
    }),
    ...inCareAYear(world, dueIn),
    ...backlog(world, dues)
  ];
}

function childrenOf(dues: readonly Due[]) {
  return [...group(dues, (one) => one.child)].map(([child, own]) => ({
    child,
    yes: own.every(onTime),
    labels: {}
  }));
}

function inCareAYear(world: World, dueIn: (period: Period) => Due[]): Counted[] {
  const first = Math.min(...years(world).map((period) => period.from));
  return tally({
    measure: "children-all-reviews-on-time-12-months",
    periods: years(world),
    things: (period) => {
      const ids = new Set(inCareTwelveMonths(world, period).map((one) => one.child.id));
      return childrenOf(dueIn(period)).filter(({child}) => ids.has(child.id));
    },
    breakdowns: [],
    sum: share
  }).map((cell, at) => (addMonths(years(world)[at]!.to, -12) >= first ? cell : {...cell, ...none}));
}

/** In care on the year's last day and since twelve months before, without agreed short breaks. */
export function inCareTwelveMonths(world: World, period: Period) {
  return inCareOn(world, period.to, period.yearStart).filter(({care}) =>
    continuous(care, addMonths(period.to, -12), period.to)
  );
}

function backlog(world: World, dues: readonly Due[]): Counted[] {
  const overdue = dues.filter(
    ({held, care}) => held === null && (care.to === null || care.to > world.extract)
  );
  return [
    {
      measure: "review-backlog",
      period: iso(world.extract),
      breakdown: "",
      category: "",
      breakdown2: "",
      category2: "",
      ...count(overdue)
    }
  ];
}
