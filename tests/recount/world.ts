import {group} from "d3";
import {type Care, periodsOfCare} from "./care.js";
import {ageOn, type Day, readDay} from "./days.js";
import {ethnicity, sex, whiteBritish} from "./labels.js";
import type {Return} from "./returns.js";
import {type Episode, stitch} from "./stitch.js";

export interface Child {
  readonly id: string;
  readonly born: Day | null;
  readonly sex: string;
  readonly ethnicity: string;
  readonly ethnicity_white_british: string;
  /** Days on which being an unaccompanied asylum-seeking child ends; null when it does not. */
  readonly uascUntil: readonly (Day | null)[];
  readonly care: readonly Care[];
  readonly reviews: ReadonlyMap<Day, string>;
}

export interface World {
  readonly children: readonly Child[];
  readonly returns: readonly Return[];
  readonly years: readonly number[];
  readonly extract: Day;
}

export function worldOf(returns: readonly Return[], extract: Day, areas: readonly string[]): World {
  const episodes = stitch(returns, extract, areas);
  const ids = new Set([
    ...episodes.keys(),
    ...returns.flatMap((one) => one.header.map((row) => row.CHILD ?? ""))
  ]);
  const rows = indexed(returns);
  const children = [...ids].map((id) => childOf(id, rows, episodes.get(id) ?? [], extract));
  return {children, returns, years: returns.map((one) => one.year), extract};
}

type Index = ReturnType<typeof indexed>;

function indexed(returns: readonly Return[]) {
  return {
    header: new Map(returns.flatMap((one) => one.header.map((row) => [row.CHILD ?? "", row] as const))),
    uasc: group(
      returns.flatMap((one) => one.uasc),
      (row) => row.CHILD ?? ""
    ),
    reviews: group(
      returns.flatMap((one) => one.reviews),
      (row) => row.CHILD ?? ""
    )
  };
}

/** The latest return's header tells who a child is; the last row of the latest return how a review went. */
function childOf(id: string, rows: Index, episodes: readonly Episode[], extract: Day): Child {
  const header = rows.header.get(id);
  const care = periodsOfCare(episodes);
  const reviews = new Map<Day, string>();
  for (const row of rows.reviews.get(id) ?? []) {
    const held = readDay(row.REVIEW);
    if (held === null || held > extract || !periodOf({care}, held)) continue;
    reviews.set(held, row.REVIEW_CODE ?? "");
  }
  return {
    id,
    born: readDay(header?.DOB),
    sex: sex(header?.SEX ?? ""),
    ethnicity: ethnicity(header?.ETHNIC ?? ""),
    ethnicity_white_british: whiteBritish(header?.ETHNIC ?? ""),
    uascUntil: (rows.uasc.get(id) ?? []).map((row) => readDay(row.DUC)),
    care,
    reviews
  };
}

/** The period of care a day falls in, both ends in; a day that ends one and begins another is the later's. */
export function periodOf({care}: Pick<Child, "care">, on: Day): Care | undefined {
  return care.findLast((period) => period.from <= on && (period.to === null || period.to >= on));
}

export function age(child: Child, on: Day): number | null {
  return child.born === null ? null : ageOn(child.born, on);
}

/** Named in any list, and not ended before the 1 April that begins the year. */
export function uasc(child: Child, yearStart: Day): string {
  return child.uascUntil.some((until) => until === null || until >= yearStart) ? "UASC" : "Not UASC";
}
