import type {Day} from "./days.js";
import type {Episode} from "./stitch.js";

/** A period of care: from a start to the next reason for leaving. */
export interface Care {
  readonly child: string;
  readonly episodes: readonly Episode[];
  readonly from: Day;
  readonly to: Day | null;
  readonly startKnown: boolean;
}

/** A stay in one placement, or with one carer. */
export interface Stay {
  readonly care: Care;
  readonly episodes: readonly Episode[];
  readonly first: Episode;
  readonly last: Episode;
  readonly from: Day;
  readonly to: Day | null;
}

export const isRespite = (episode: Episode) => episode.ls === "V3" || episode.ls === "V4";
const isTemporary = (episode: Episode) => /^T[0-4]$/.test(episode.place);

/** Periods of care of one child, leaving out those of agreed short breaks alone. */
export function periodsOfCare(episodes: readonly Episode[]): Care[] {
  const runs: Episode[][] = [];
  let before: Episode | undefined;
  for (const episode of episodes) {
    const left = before !== undefined && before.rec !== "X1" && before.rec !== "";
    if (!before || episode.rne === "S" || left) runs.push([]);
    runs.at(-1)?.push(episode);
    before = episode;
  }
  return runs.filter((run) => !run.every(isRespite)).map(careOf);
}

function careOf(run: readonly Episode[]): Care {
  const first = run[0]!;
  return {
    child: first.child,
    episodes: run,
    from: first.from,
    to: run.at(-1)!.to,
    startKnown: first.rne === "S"
  };
}

export const open = (span: {from: Day; to: Day | null}, on: Day) =>
  span.from <= on && (span.to === null || span.to > on);

/** The episode of a day in care; none on days of agreed short breaks. */
export function episodeOn(care: Care, on: Day): Episode | undefined {
  return care.episodes.find((episode) => open(episode, on) && !isRespite(episode));
}

/** A temporary placement takes the placement it interrupts or, with none before it, the one after. */
export function settled(care: Care, episode: Episode): Episode {
  if (!isTemporary(episode)) return episode;
  const others = care.episodes.filter((other) => !isTemporary(other));
  const before = others.findLast((other) => other.from < episode.from);
  return before ?? others[0] ?? {...episode, place: "Z1", miles: null, outside: null};
}

/** Placements by the department's rule. */
export const placements = (care: Care) => stays(care, ["P", "B", "T", "U"]);
/** Stays with one carer: only a change of carer begins another. */
export const carers = (care: Care) => stays(care, ["P", "B"]);

function stays(care: Care, beginnings: readonly string[]): Stay[] {
  const runs: Episode[][] = [];
  let before: Episode | undefined;
  let away = false;
  for (const episode of care.episodes) {
    if (isTemporary(episode)) {
      away = true;
      continue;
    }
    const back = away && before?.home === episode.home;
    const joins =
      back || episode.place === "A3" || episode.place === "A5" || !beginnings.includes(episode.rne);
    if (!before || !joins) runs.push([]);
    runs.at(-1)?.push(episode);
    before = episode;
    away = false;
  }
  // Nothing but temporary placements is one of an unknown kind.
  if (runs.length === 0) runs.push(care.episodes.map((episode) => settled(care, episode)));
  return runs
    .map((run, at) => stayOf(care, run, at === 0, runs[at + 1]))
    .filter((stay) => stay.to !== stay.from);
}

/** A stay lasts until the next, days in a temporary placement in between among it. */
function stayOf(
  care: Care,
  run: readonly Episode[],
  isFirst: boolean,
  next: readonly Episode[] | undefined
): Stay {
  const first = run[0]!;
  const last = run.at(-1)!;
  return {
    care,
    episodes: run,
    first,
    last,
    from: isFirst ? care.from : first.from,
    to: next ? next[0]!.from : care.to
  };
}
