import {group} from "d3";
import {type Day, day, readDay} from "./days.js";
import type {Return, Row} from "./returns.js";

export interface Episode {
  readonly child: string;
  readonly from: Day;
  /** Null while open. */
  to: Day | null;
  rec: string;
  readonly rne: string;
  readonly ls: string;
  readonly cin: string;
  readonly place: string;
  /** What tells one home from another. */
  readonly home: string;
  readonly reason: string;
  readonly miles: number | null;
  readonly outside: boolean | null;
  /** The return it was found in, and the row there. */
  readonly found: number;
}

/** Each child's episodes in time order, from all returns, without overlaps. */
export function stitch(
  returns: readonly Return[],
  extract: Day,
  areas: readonly string[]
): Map<string, Episode[]> {
  const all = returns.flatMap((one) =>
    one.episodes.flatMap((row) => episodeOf(row, one.year, extract, areas))
  );
  const latest = Math.max(...returns.map((one) => one.year));
  const byChild = group(all, (episode) => episode.child);
  return new Map([...byChild].map(([child, episodes]) => [child, oneLine(episodes, latest)]));
}

function oneLine(given: readonly Episode[], latest: number): Episode[] {
  const lastSeen = Math.max(...given.map((episode) => episode.found));
  const starts = [...group(given, (episode) => episode.from).values()].map(best);
  starts.sort((one, other) => one.from - other.from);
  const line = starts.filter((one, at) => {
    const sameEnd = starts.findIndex((other) => one.to !== null && other.to === one.to);
    return sameEnd < 0 || sameEnd === at;
  });
  for (const [at, episode] of line.entries()) {
    const next = line[at + 1];
    if (next) meet(episode, next);
  }
  const last = line.at(-1);
  if (last && last.to === null && lastSeen < latest) {
    last.to = day(lastSeen + 1, 4, 1);
    last.rec = "E8";
  }
  return line;
}

/** Clips an overlap, closes an open episode, and closes a gap that X1 says is none. */
function meet(episode: Episode, next: Episode): void {
  const continues = next.rne !== "S" && (episode.rec === "X1" || episode.to === null);
  if (episode.to !== null && episode.to < next.from && !continues) {
    if (episode.rec === "") episode.rec = "E8";
    return;
  }
  episode.to = next.from;
}

/** Of rows with one start: one that lasts, then one with an end, then the last of the latest return. */
function best(rows: readonly Episode[]): Episode {
  const lasting = rows.filter((row) => row.to !== row.from);
  const among = lasting.length > 0 ? lasting : rows;
  const closed = among.filter((row) => row.to !== null);
  const candidates = closed.length > 0 ? closed : among;
  const chosen = candidates.reduce((kept, row) => (row.found >= kept.found ? row : kept));
  // A first episode of no length passes on that care started with it.
  const begun = rows.some((row) => row.rne === "S" && row.to === row.from);
  return begun ? {...chosen, rne: "S"} : chosen;
}

function episodeOf(row: Row, found: number, extract: Day, areas: readonly string[]): Episode[] {
  const from = readDay(row.DECOM);
  const end = readDay(row.DEC);
  if (from === null || from > extract || (end !== null && end < from)) return [];
  const to = end !== null && end <= extract ? end : null;
  const text = (name: string) => row[name] ?? "";
  return [
    {
      child: text("CHILD"),
      from,
      to,
      // A reason without an end, or for an end to come, is no end.
      rec: to === null ? "" : text("REC"),
      rne: text("RNE"),
      ls: text("LS"),
      cin: text("CIN"),
      place: text("PLACE"),
      home: [text("PLACE"), text("URN"), text("PL_POST").replaceAll(" ", "")].join("|"),
      reason: text("REASON_PLACE_CHANGE"),
      miles: miles(text("PL_DISTANCE")),
      outside: outside(text("PL_LOCATION"), text("PL_LA"), areas),
      found
    }
  ];
}

/** 999.9 stands for not known. */
function miles(given: string): number | null {
  return given === "" || Number.isNaN(Number(given)) || Number(given) >= 999.9 ? null : Number(given);
}

/** The area written is taken before the location. */
function outside(location: string, area: string, own: readonly string[]): boolean | null {
  if (area !== "") return !own.includes(area);
  if (location === "IN") return false;
  return location === "OUT" ? true : null;
}
