import {group} from "d3";
import {type Period, within, years, yearsAndQuarters} from "./calendar.js";
import {addMonths, iso} from "./days.js";
import {reviewAgeBand} from "./labels.js";
import {type Due, reviewsDue} from "./review_dues.js";
import {continuous, inCareOn} from "./state.js";
import {type Counted, count, none, share, tally} from "./tally.js";
import {age, type World} from "./world.js";

const onTime = ({due, held}: Due) => held !== null && held <= due;

export function timelinessMeasures(world: World): Counted[] {
  const all = reviewsDue(world);
  const dues = all.filter(({seenAgain}) => seenAgain === null);
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
    ...backlog(world, all)
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

/** A review last due in unseen time is overdue once six months have been seen without one. */
function backlog(world: World, dues: readonly Due[]): Counted[] {
  const overdue = dues.filter(({held, care, seenAgain}) => {
    const stillInCare = care.to === null || care.to > world.extract;
    return held === null && stillInCare && (seenAgain === null || addMonths(seenAgain, 6) < world.extract);
  });
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
