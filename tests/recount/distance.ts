import {type Period, yearEnds} from "./calendar.js";
import {type InCare, inCareOn} from "./state.js";
import {type Counted, composition, median, share, tally} from "./tally.js";
import type {World} from "./world.js";

export function distanceMeasures(world: World): Counted[] {
  const onDay = (period: Period) => inCareOn(world, period.to, period.yearStart);
  const near = ({episode}: InCare) =>
    episode.outside === false || (episode.miles !== null && episode.miles <= 20);
  const far = ({episode}: InCare) => episode.outside === true && episode.miles !== null && episode.miles > 20;
  return [
    ...tally({
      measure: "distance-bands",
      periods: yearEnds(world),
      things: onDay,
      breakdowns: ["distance_band", "locality"],
      pairs: [["distance_band", "placement_type"]],
      sum: composition
    }),
    ...tally({
      measure: "within-20-miles",
      periods: yearEnds(world),
      things: (period) => onDay(period).map((one) => ({...one, yes: near(one)})),
      breakdowns: ["placement_type", "age_band", "ethnicity_white_british"],
      sum: share
    }),
    ...tally({
      measure: "outside-area",
      periods: yearEnds(world),
      things: (period) => onDay(period).map((one) => ({...one, yes: one.episode.outside === true})),
      breakdowns: ["placement_type", "ethnicity_white_british", "uasc"],
      sum: share
    }),
    ...tally({
      measure: "over-20-miles-outside-area",
      periods: yearEnds(world),
      things: (period) => onDay(period).map((one) => ({...one, yes: far(one)})),
      breakdowns: ["placement_type", "ethnicity_white_british", "uasc"],
      sum: share
    }),
    ...tally({
      measure: "median-distance",
      periods: yearEnds(world),
      things: (period) => onDay(period).map((one) => ({...one, amount: one.episode.miles})),
      breakdowns: ["placement_type", "age_band"],
      sum: median
    })
  ];
}
