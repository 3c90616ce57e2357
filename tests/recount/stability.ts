import {yearEnds} from "./calendar.js";
import {placements, type Stay} from "./care.js";
import {addMonths, type Day, iso} from "./days.js";
import {placementType} from "./labels.js";
import {continuous, type InCare, inCareOn} from "./state.js";
import {type Counted, none, share, tally} from "./tally.js";
import type {World} from "./world.js";

/** Shown once two and a half years have gone by since the first return began. */
export function longTermStability(world: World): Counted[] {
  const first = Math.min(...yearEnds(world).map((period) => period.from));
  return tally({
    measure: "long-term-stability",
    periods: yearEnds(world),
    things: (period) =>
      inCareOn(world, period.to, period.yearStart)
        .filter(
          (one) =>
            one.age !== null && one.age < 16 && continuous(one.care, addMonths(period.to, -30), period.to)
        )
        .map((one) => ({...one, yes: settledTwoYears(one, period.to)})),
    breakdowns: ["ethnicity_white_british", "age_band"],
    sum: share
  }).map((cell) => (cell.period < iso(addMonths(first, 30)) || cannotBe(cell) ? {...cell, ...none} : cell));
}

/** Ages that a child under 16 in care for two and a half years can't be. */
function cannotBe({breakdown, category}: Counted): boolean {
  return breakdown === "age_band" && ["Under 1", "16 and over", "Unknown"].includes(category);
}

function settledTwoYears(one: InCare, on: Day): boolean {
  const twoYearsBefore = addMonths(on, -24);
  const stays = placements(one.care).filter((stay) => stay.from <= on);
  const now = stays.at(-1);
  if (!now) return false;
  const before: Stay | undefined = stays.at(-2);
  // Adopted by the current carers is no placement of its own: only one entered for adoption adds the one before it.
  if (before && placementType(now.first.place) === "Placed for adoption")
    return before.from <= twoYearsBefore;
  return now.from <= twoYearsBefore;
}
