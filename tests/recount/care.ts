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

/** A temporary placement takes the placement it interrupts. */
export function settled(care: Care, episode: Episode): Episode {
  if (!isTemporary(episode)) return episode;
  const before = care.episodes.filter((other) => other.from < episode.from && !isTemporary(other));
  return before.at(-1) ?? episode;
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
  return runs
    .map((run) => ({care, first: run[0]!, last: run.at(-1)!, from: run[0]!.from, to: run.at(-1)!.to}))
    .filter((stay) => stay.to !== stay.from);
}
