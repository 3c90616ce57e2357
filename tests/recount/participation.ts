import {group} from "d3";
import {type Period, within, years, yearsAndQuarters} from "./calendar.js";
import {type Care, settled} from "./care.js";
import type {Day} from "./days.js";
import {area, placementType, reviewAgeBand} from "./labels.js";
import {type Counted, composition, none, share, tally} from "./tally.js";
import {age, type Child, periodOf, type World} from "./world.js";

const methods: Readonly<Record<string, string>> = {
  PN1: "PN1 Attended and spoke for themselves",
  PN2: "PN2 Attended and an advocate spoke for them",
  PN3: "PN3 Attended and conveyed their views without words",
  PN4: "PN4 Attended but did not convey their views",
  PN5: "PN5 Did not attend but briefed an advocate",
  PN6: "PN6 Did not attend but conveyed their views another way",
  PN7: "PN7 Did not attend or convey their views"
};
const attended = ["PN1", "PN2", "PN3", "PN4"];
const conveyed = ["PN1", "PN2", "PN3", "PN5", "PN6"];

interface Review {
  readonly child: Child;
  readonly on: Day;
  readonly code: string;
}

/** Reviews held in a period of children aged 4 or over. */
function reviewsIn(world: World, period: Period): Review[] {
  return world.children.flatMap((child) =>
    [...child.reviews]
      .filter(([on]) => within(on, period) && (age(child, on) ?? -1) >= 4)
      .map(([on, code]) => ({child, on, code}))
  );
}

const hasViews = (review: Review) => conveyed.includes(review.code);
const coded = (review: Review) => review.code in methods;

function labelled(review: Review) {
  const {child, on} = review;
  const home = homeOn(periodOf(child, on)!, on);
  return {
    ...review,
    yes: hasViews(review),
    labels: {
      participation_code: methods[review.code] ?? "Not recorded",
      review_age_band: reviewAgeBand(age(child, on)),
      sex: child.sex,
      ethnicity_white_british: child.ethnicity_white_british,
      placement_type: placementType(home.place),
      outside_area: area(home.outside)
    }
  };
}

function homeOn(care: Care, on: Day) {
  return settled(care, care.episodes.filter((episode) => episode.from <= on).at(-1)!);
}

export function participationMeasures(world: World): Counted[] {
  const reviews = (period: Period) => reviewsIn(world, period).filter(coded).map(labelled);
  const children = (every: boolean) => (period: Period) =>
    [...group(reviewsIn(world, period), (review) => review.child)].map(([child, own]) => ({
      yes: every ? own.every(hasViews) : own.some(hasViews),
      labels: {review_age_band: reviewAgeBand(age(child, Math.max(...own.map(({on}) => on))))}
    }));
  return [
    ...methodOf(world),
    ...tally({
      measure: "participation-views-conveyed",
      periods: yearsAndQuarters(world),
      things: reviews,
      breakdowns: ["review_age_band", "sex", "ethnicity_white_british", "placement_type", "outside_area"],
      sum: share
    }),
    ...tally({
      measure: "participation-attended",
      periods: yearsAndQuarters(world),
      things: (period) => reviews(period).map((review) => ({...review, yes: attended.includes(review.code)})),
      breakdowns: ["review_age_band", "sex", "ethnicity_white_british", "placement_type", "outside_area"],
      sum: share
    }),
    ...tally({
      measure: "participation-any-review",
      periods: years(world),
      things: children(false),
      breakdowns: ["review_age_band"],
      sum: share
    }),
    ...tally({
      measure: "participation-every-review",
      periods: years(world),
      things: children(true),
      breakdowns: ["review_age_band"],
      sum: share
    })
  ].map((cell) => ("Under 4" === cell.category || "Under 4" === cell.category2 ? {...cell, ...none} : cell));
}

/** `Not recorded` has a number of its own, and is no part of the total. */
function methodOf(world: World): Counted[] {
  const plan = {measure: "participation-method", periods: years(world), breakdowns: ["participation_code"]};
  const pairs = [["participation_code", "review_age_band"]] as const;
  const all = (period: Period) => reviewsIn(world, period).map(labelled);
  const known = tally({...plan, pairs, things: (period) => all(period).filter(coded), sum: composition});
  const every = tally({...plan, pairs, things: all, sum: composition});
  return known.map((cell, at) => {
    if (cell.category !== "Not recorded") return cell;
    return {...cell, ...none, numerator: every[at]!.numerator};
  });
}
