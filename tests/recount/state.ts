import {type Care, episodeOn, settled} from "./care.js";
import {type Day, monthsBetween} from "./days.js";
import {
  ageBand,
  area,
  categoryOfNeed,
  distanceBand,
  legalStatus,
  locality,
  placementType,
  timeInCare
} from "./labels.js";
import type {Episode} from "./stitch.js";
import type {Labels} from "./tally.js";
import {age, type Child, uasc, type World} from "./world.js";

/** A child in care on a day. */
export interface InCare {
  readonly child: Child;
  readonly care: Care;
  readonly episode: Episode;
  readonly age: number | null;
  readonly labels: Labels;
}

export function inCareOn(world: World, on: Day, yearStart: Day): InCare[] {
  return world.children.flatMap((child) => {
    for (const care of child.care) {
      const episode = episodeOn(care, on);
      if (episode) return [stateOf(child, care, episode, on, yearStart)];
    }
    return [];
  });
}

function stateOf(child: Child, care: Care, episode: Episode, on: Day, yearStart: Day): InCare {
  const home = settled(care, episode);
  return {
    child,
    care,
    episode: home,
    age: age(child, on),
    labels: {
      sex: child.sex,
      age_band: ageBand(age(child, on)),
      ethnicity: child.ethnicity,
      ethnicity_white_british: child.ethnicity_white_british,
      legal_status: legalStatus(episode.ls),
      placement_type: placementType(home.place),
      category_of_need: categoryOfNeed(episode.cin),
      uasc: uasc(child, yearStart),
      time_in_care: timeInCare(monthsBetween(care.from, on)),
      distance_band: distanceBand(home.miles),
      locality: locality(home.outside, home.miles),
      outside_area: area(home.outside)
    }
  };
}

/** In care on each day since, with no agreed short breaks. */
export function continuous(care: Care, since: Day, on: Day): boolean {
  if (care.from > since) return false;
  return !care.episodes.some(
    ({ls, from, to}) => (ls === "V3" || ls === "V4") && from <= on && (to === null || to > since)
  );
}
