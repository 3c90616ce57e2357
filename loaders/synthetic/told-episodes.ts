import {type Day, firstDay, inReturn, lastDay} from "./calendar.js";
import type {Tell} from "./columns.js";
import type {Episode} from "./episodes.js";
import type {Due} from "./faults.js";
import type {Period} from "./history.js";
import type {Person} from "./person.js";
import {newPlace, ownArea, type Place} from "./place.js";
import type {Random} from "./random.js";

/** True when any of the episode falls in the year, its last day being the day care or the placement ended. */
export function inYear(episode: Episode, year: number): boolean {
  return episode.began <= lastDay(year) && episode.ended >= firstDay(year);
}

/** Every episode of a period that falls in the year, as it stood when the year ended. */
export function tellEpisodes(
  random: Random,
  person: Person,
  period: Period,
  year: number,
  due: Due,
  tell: Tell
): void {
  for (const episode of period.episodes) {
    if (!inYear(episode, year)) continue;
    const moved = episode.reasonBegan === "P" && episode.began >= firstDay(year);
    if (moved && due("zeroDay"))
      tell("episodes", row(person, zeroDay(random, person, episode), year, episode.began, "X1"));
    tellEpisode(person, episode, year, due, tell);
  }
}

function tellEpisode(person: Person, episode: Episode, year: number, due: Due, tell: Tell): void {
  // A period that ended on 1 April is often already closed in the return that ends the day before.
  if (episode.ended > lastDay(year) + 1) {
    tell("episodes", row(person, episode, year, null, due("blankEndWithReason") ? "X1" : ""));
    return;
  }
  const continued = episode.reasonEnded === "X1";
  const overlaps = continued && episode.ended + 4 <= lastDay(year) && due("overlap");
  const values = row(person, episode, year, episode.ended + (overlaps ? 4 : 0), episode.reasonEnded);
  if (due("lowerCasePlace")) values[5] = values[5]!.toLowerCase();
  tell("episodes", values);
}

function row(person: Person, episode: Episode, year: number, ended: Day | null, reason: string): string[] {
  const {place} = episode;
  return [
    person.id,
    inReturn(episode.began),
    episode.reasonBegan,
    episode.legal,
    person.need,
    codeIn(year, place.code),
    place.provider,
    inReturn(ended),
    reason,
    ended === null ? "" : episode.reasonForChange,
    person.homePostcode,
    place.postcode,
    place.urn,
    place.distance,
    ...location(place)
  ];
}

function location(place: Place): [string, string] {
  if (place.area === "") return ["", ""];
  return [place.area, place.area === ownArea ? "IN" : "OUT"];
}

// P2 ended in October 2023; H5 became K3 in the return for the year ending March 2025.
function codeIn(year: number, code: string): string {
  if (code === "P2" && year >= 2023) return year >= 2024 ? "K3" : "H5";
  return code === "H5" && year >= 2024 ? "K3" : code;
}

// A placement entered and undone on one day.
function zeroDay(random: Random, person: Person, before: Episode): Episode {
  const place = newPlace(random, person, "U6");
  return {...before, place, ended: before.began, reasonEnded: "X1", reasonForChange: "OTHER"};
}
