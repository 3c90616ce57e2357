import {type Period, years} from "./calendar.js";
import {isRespite, settled} from "./care.js";
import type {Day} from "./days.js";
import {ageBand, placementType} from "./labels.js";
import {movesIn} from "./moves.js";
import {withPooled} from "./pooled.js";
import {type Counted, type Labels, tally} from "./tally.js";
import {age, type Child, type World} from "./world.js";

interface Time {
  readonly labels: Labels;
  readonly days: number;
  readonly moves: number;
}

/** Moves for each 1,000 days in care; a move counts in the type of placement it left. */
export function movesRate(world: World): Counted[] {
  return withPooled(
    tally({
      measure: "placement-moves-rate",
      periods: years(world),
      things: (period) => [...daysIn(world, period), ...movesOf(world, period)],
      breakdowns: ["ethnicity_white_british", "age_band", "placement_type"],
      sum: (things) => {
        const moves = things.reduce((sum, thing) => sum + thing.moves, 0);
        const days = things.reduce((sum, thing) => sum + thing.days, 0);
        return {numerator: moves, denominator: days, value: days === 0 ? null : (1000 * moves) / days};
      }
    }),
    world,
    1000
  );
}

function movesOf(world: World, period: Period): Time[] {
  return movesIn(world, period).map(({child, left}) => ({
    labels: labelsOf(child, period, left.last.place),
    days: 0,
    moves: 1
  }));
}

function daysIn(world: World, period: Period): Time[] {
  return world.children.flatMap((child) =>
    child.care.flatMap((care) =>
      inYear(care.episodes, period)
        .filter((episode) => !isRespite(episode))
        .map((episode) => ({
          labels: labelsOf(child, period, settled(care, episode).place),
          days: Math.min(episode.to ?? period.to + 1, period.to + 1) - Math.max(episode.from, period.from),
          moves: 0
        }))
    )
  );
}

function inYear<Span extends {from: Day; to: Day | null}>(episodes: readonly Span[], period: Period) {
  return episodes.filter((one) => one.from <= period.to && (one.to === null || one.to > period.from));
}

/** The age is that on the year's last day, or at the end of the period of care; it runs on through short breaks. */
function labelsOf(child: Child, period: Period, place: string): Labels {
  const lived = child.care.flatMap(({episodes}) => inYear(episodes, period));
  const last = Math.max(...lived.map(({to}) => Math.min(to ?? period.to, period.to)));
  return {
    ethnicity_white_british: child.ethnicity_white_british,
    age_band: ageBand(age(child, last)),
    placement_type: placementType(place)
  };
}
