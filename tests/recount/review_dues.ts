import {type Care, settled} from "./care.js";
import {addMonths, type Day, day, readDay} from "./days.js";
import {workingDaysAfter} from "./working_days.js";
import {type Child, periodOf, type World} from "./world.js";

/** A review that was due, and when it was held, if ever. */
export interface Due {
  readonly child: Child;
  readonly care: Care;
  readonly due: Day;
  readonly held: Day | null;
  readonly sequence: "First" | "Second" | "Later";
  /** The first day seen again, where it was due in time that no return tells of. */
  readonly seenAgain: Day | null;
}

/** Time before a return and after none, whose reviews are in no file. */
interface Unseen {
  readonly from: Day;
  readonly until: Day;
}

/** Every review held in a period of care that had a due date, and the one missed after the last. */
export function reviewsDue(world: World): Due[] {
  const unseen = unseenIn(world);
  return world.children.flatMap((child) =>
    child.care.flatMap((care) => duesOf(child, care, world.extract, unseen))
  );
}

function duesOf(child: Child, care: Care, extract: Day, unseen: readonly Unseen[]): Due[] {
  const held = [...child.reviews.keys()]
    .filter((on) => periodOf(child, on) === care)
    .sort((one, other) => one - other);
  const dues: Due[] = [];
  const firstDue = workingDaysAfter(care.from, 20);
  const firstSeen = seenAgainAfter(firstDue, held[0], unseen) === null;
  for (let at = 0; at <= held.length; at += 1) {
    const next = nextDue(care, held.slice(0, at), firstSeen);
    if (!next) continue;
    const on = held[at];
    if (on === undefined && !missed(care, next.due, extract)) continue;
    // Before the first return, one review listed says that those after it would be too.
    const hiding = at === 0 ? unseen : unseen.filter(({from}) => from > Number.NEGATIVE_INFINITY);
    dues.push({child, care, held: on ?? null, ...next, seenAgain: seenAgainAfter(next.due, on, hiding)});
  }
  return dues;
}

/** A return that lists the reviews of earlier years (more than strays) leaves nothing unseen before it. */
function unseenIn(world: World): Unseen[] {
  return world.returns.flatMap(({year, reviews}, at) => {
    const until = day(year, 4, 1);
    const before = world.returns[at - 1];
    const from = before ? day(before.year + 1, 4, 1) : Number.NEGATIVE_INFINITY;
    const earlier = reviews.filter((row) => (readDay(row.REVIEW) ?? until) < until);
    return from >= until || earlier.length > reviews.length / 10 ? [] : [{from, until}];
  });
}

function seenAgainAfter(due: Day, held: Day | undefined, unseen: readonly Unseen[]): Day | null {
  if (held !== undefined && held <= due) return null;
  return unseen.find(({from, until}) => due >= from && due < until)?.until ?? null;
}

function nextDue(
  care: Care,
  before: readonly Day[],
  firstSeen: boolean
): Pick<Due, "due" | "sequence"> | null {
  const last = before.at(-1);
  if (last === undefined) {
    return care.startKnown ? {due: workingDaysAfter(care.from, 20), sequence: "First"} : null;
  }
  if (care.startKnown && firstSeen && before.length === 1)
    return {due: addMonths(last, 3), sequence: "Second"};
  return {due: addMonths(last, 6), sequence: "Later"};
}

/** Due before the extract date and before care ended, and not while placed for adoption. */
function missed(care: Care, due: Day, extract: Day): boolean {
  if (due >= extract || (care.to !== null && care.to < due)) return false;
  const then = care.episodes.filter((episode) => episode.from <= due).at(-1);
  return !/^A[3-6]$/.test(then ? settled(care, then).place : "");
}
