import {type Period, within, years, yearsAndQuarters} from "./calendar.js";
import {carers, placements, type Stay} from "./care.js";
import type {Day} from "./days.js";
import {ageBand, placementType, planned, reasonMoved} from "./labels.js";
import {withPooled} from "./pooled.js";
import {inCareOn} from "./state.js";
import {type Counted, composition, share, tally} from "./tally.js";
import {workingDaysAfter} from "./working_days.js";
import {age, type Child, type World} from "./world.js";

export interface Move {
  readonly child: Child;
  readonly on: Day;
  readonly left: Stay;
  readonly entered: Stay;
}

/** A move is a placement after another in the same period of care. */
export function movesIn(world: World, period: Period): Move[] {
  return world.children.flatMap((child) =>
    child.care.flatMap((care) => {
      const stays = placements(care);
      return stays.slice(1).flatMap((entered, at) => {
        const on = entered.from;
        return within(on, period) ? [{child, on, left: stays[at]!, entered}] : [];
      });
    })
  );
}

/** Open on 1 April, or begun in the year. */
function staysIn(child: Child, period: Period, rule: typeof placements): Stay[] {
  return child.care
    .flatMap(rule)
    .filter((stay) => stay.from <= period.to && (stay.to === null || stay.to > period.from));
}

function repeatedMovers(world: World, period: Period, rule: typeof placements) {
  return inCareOn(world, period.to, period.yearStart).map((one) => {
    const stays = staysIn(one.child, period, rule);
    return {...one, stays, yes: stays.length >= 3};
  });
}

export function moveMeasures(world: World): Counted[] {
  const moves = (period: Period) => movesIn(world, period);
  return [
    ...withPooled(
      tally({
        measure: "three-or-more-placements",
        periods: years(world),
        things: (period) => repeatedMovers(world, period, placements),
        breakdowns: [
          "sex",
          "age_band",
          "ethnicity",
          "ethnicity_white_british",
          "legal_status",
          "placement_type",
          "uasc"
        ],
        sum: share
      }),
      world,
      100
    ),
    ...withPooled(
      tally({
        measure: "three-or-more-changes-of-carer",
        periods: years(world),
        things: (period) => repeatedMovers(world, period, carers),
        breakdowns: ["age_band", "ethnicity_white_british"],
        sum: share
      }),
      world,
      100
    ),
    ...withPooled(
      tally({
        measure: "age-at-third-placement",
        periods: years(world),
        things: (period) =>
          repeatedMovers(world, period, placements)
            .filter(({yes}) => yes)
            .map(({child, stays}) => ({labels: {age_band: ageBand(age(child, stays[2]!.from))}})),
        breakdowns: ["age_band"],
        sum: composition
      }),
      world,
      100
    ),
    ...withPooled(
      tally({
        measure: "movers-ever-outside-area",
        periods: years(world),
        things: (period) =>
          repeatedMovers(world, period, placements)
            .filter(({yes}) => yes)
            .map(({stays}) => ({
              yes: stays.some(({episodes}) => episodes.some(({outside}) => outside === true)),
              labels: {}
            })),
        breakdowns: [],
        sum: share
      }),
      world,
      100
    ),
    ...tally({
      measure: "moves-by-reason",
      periods: years(world),
      things: (period) =>
        moves(period).map(({left}) => ({
          labels: {reason_place_change: reasonMoved(left.last.reason), planned: planned(left.last.reason)}
        })),
      breakdowns: ["reason_place_change", "planned"],
      sum: composition
    }),
    ...tally({
      measure: "next-placement-type",
      periods: years(world),
      things: (period) =>
        moves(period).map(({entered}) => ({labels: {placement_type: placementType(entered.first.place)}})),
      breakdowns: ["placement_type"],
      sum: composition
    }),
    ...tally({
      measure: "review-after-move",
      periods: yearsAndQuarters(world),
      things: (period) => moves(period).flatMap((move) => reviewed(move, world.extract)),
      breakdowns: ["ethnicity_white_british", "age_band"],
      sum: share
    })
  ];
}

/** Whether a review followed within 20 working days; nothing of moves that cannot be judged. */
function reviewed({child, on, left}: Move, extract: Day) {
  const until = workingDaysAfter(on, 20);
  const care = left.care;
  const yes = [...child.reviews.keys()].some(
    (held) => held >= on && held <= until && (care.to === null || held <= care.to)
  );
  const leftCare = care.to !== null && care.to <= until;
  if (!yes && (until >= extract || leftCare)) return [];
  const labels = {ethnicity_white_british: child.ethnicity_white_british, age_band: ageBand(age(child, on))};
  return [{yes, labels}];
}
