import {ageOn, birthday, type Day, returnYear} from "./calendar.js";
import {cutIntoEpisodes, type Episode} from "./episodes.js";
import {newPath, type Path} from "./path.js";
import {newPerson, type Person} from "./person.js";
import {newPlace} from "./place.js";
import {newStays, type Stay} from "./placements.js";
import type {Random} from "./random.js";
import {newReviews, type Review} from "./reviews.js";

export interface Period {
  readonly path: Path;
  readonly stays: readonly Stay[];
  readonly episodes: readonly Episode[];
  readonly reviews: readonly Review[];
}

/** Everything that will happen to one child, whether or not a return ever tells it. */
export interface History {
  readonly person: Person;
  readonly periods: readonly Period[];
}

// Young people are asked about until they are 21, so those who left before the first return still count.
const careLeaverDays = 5 * 365;

/** A child's history from the day care first begins; null when no return from `firstTold` on would tell it. */
export function newHistory(random: Random, id: string, start: Day, firstTold: Day): History | null {
  const person = newPerson(random, id, start, returnYear(start));
  if (person.respite) {
    const periods = shortBreaks(random, person, start);
    return seen({person: asked(person, periods, firstTold), periods}, firstTold);
  }
  const periods: Period[] = [];
  let from: Day | null = start;
  while (from !== null && periods.length < 4) {
    const path = newPath(random, person, from);
    const told =
      path.end >= firstTold ? toldOf(random, person, path) : {stays: [], episodes: [], reviews: []};
    periods.push({path, ...told});
    from = comesBack(random, person, path);
  }
  return seen({person: asked(person, periods, firstTold), periods}, firstTold - careLeaverDays);
}

/** Whoever stays a few weeks, or until the year's end, is asked about ethnicity: it stays unknown of the others. */
function asked(person: Person, periods: readonly Period[], firstTold: Day): Person {
  if (person.ethnic !== "NOBT" && person.ethnic !== "REFU") return person;
  const isAsked = periods.some(
    ({path: {start, end}}) => end >= firstTold && (end - start > 21 || returnYear(start) !== returnYear(end))
  );
  return isAsked ? {...person, ethnic: person.asylumCeases === null ? "WBRI" : "OOTH"} : person;
}

function toldOf(random: Random, person: Person, path: Path) {
  const stays = newStays(random, person, path);
  return {stays, episodes: cutIntoEpisodes(path, stays), reviews: newReviews(random, person, path, stays)};
}

function seen(history: History, firstSeen: Day): History | null {
  return history.periods.at(-1)!.path.end >= firstSeen ? history : null;
}

// About one in eight who went home comes back, half of them within the year.
function comesBack(random: Random, person: Person, path: Path): Day | null {
  if (!path.reason.startsWith("E4") || path.adoption || !random.chance(0.13)) return null;
  const back = path.end + Math.round(random.quantile([4, 40, 110, 200, 340, 700]));
  return back < birthday(person.born, 17) ? back : null;
}

// V4 is one agreement over months; V3 gives each break its own episode.
function shortBreaks(random: Random, person: Person, start: Day): Period[] {
  const agreed = random.chance(0.6);
  const place = newPlace(random, person, random.pick({K2: 5, U6: 4, R1: 1}));
  const count = agreed ? random.between(1, 3) : random.between(4, 14);
  const periods: Period[] = [];
  let from = start;
  for (let index = 0; index < count; index++) {
    const end = from + (agreed ? random.between(150, 360) : random.between(1, 3));
    if (ageOn(person.born, end) >= 18) break;
    const legal = [{from, status: agreed ? "V4" : "V3"}];
    const path: Path = {start: from, end, reason: "E8", legal, adoption: null, withParentsFrom: null};
    const stays = [{from, place, sameCarer: false, reasonForChange: ""}];
    periods.push({path, stays, episodes: cutIntoEpisodes(path, stays), reviews: []});
    from = end + random.between(5, 60);
  }
  if (periods.length > 0) return periods;
  const path: Path = {
    start,
    end: start + 2,
    reason: "E8",
    legal: [{from: start, status: "V3"}],
    adoption: null,
    withParentsFrom: null
  };
  const stays = [{from: start, place, sameCarer: false, reasonForChange: ""}];
  return [{path, stays, episodes: cutIntoEpisodes(path, stays), reviews: []}];
}
