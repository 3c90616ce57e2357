import type {Day} from "./calendar.js";
import type {Path} from "./path.js";
import type {Place} from "./place.js";
import type {Stay} from "./placements.js";

/** One episode of care as it will in the end be known. */
export interface Episode {
  readonly began: Day;
  readonly reasonBegan: string;
  readonly legal: string;
  readonly place: Place;
  readonly ended: Day;
  readonly reasonEnded: string;
  readonly reasonForChange: string;
}

/** Cuts a period of care wherever its legal status or its place changes. */
export function cutIntoEpisodes(path: Path, stays: readonly Stay[]): Episode[] {
  const days = [...new Set([...path.legal, ...stays].map((part) => part.from))].sort((a, b) => a - b);
  return days.map((began, index) => {
    const ended = days[index + 1] ?? path.end;
    const stay = stays.findLast((each) => each.from <= began)!;
    const moves = index + 1 < days.length && stays.some((each) => each.from === ended);
    return {
      began,
      reasonBegan: index === 0 ? "S" : whyBegan(path, stays, began),
      legal: path.legal.findLast((each) => each.from <= began)!.status,
      place: stay.place,
      ended,
      reasonEnded: index + 1 < days.length ? "X1" : path.reason,
      reasonForChange: moves ? stay.reasonForChange : ""
    };
  });
}

function whyBegan(path: Path, stays: readonly Stay[], on: Day): string {
  const law = path.legal.some((each) => each.from === on);
  const stay = stays.find((each) => each.from === on);
  if (!stay) return "L";
  if (stay.sameCarer) return law ? "U" : "T";
  return law ? "B" : "P";
}
