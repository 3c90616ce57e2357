import {type Chance, chance} from "./chance.js";
import {gap} from "./gap.js";
import {power} from "./power.js";
import type {Estimate} from "./range.js";
import {mustBePart} from "./range.js";
import {ratio} from "./ratio.js";
import {indexOf, representation} from "./representation.js";
import type {TwoGroups} from "./two_groups.js";
import {enoughToCompare, muchMoreThanChance, type Verdict, verdict} from "./verdict.js";
import {wilson} from "./wilson.js";

/** Cases `a` among `n1` children; the design effect of child-years or reviews, where there are several a child. */
export interface Group {
  readonly a: number;
  readonly n1: number;
  readonly designEffect?: number;
}

/** Cases `c` among `n0` children of the reference. */
export interface Reference {
  readonly c: number;
  readonly n0: number;
  readonly designEffect?: number;
}

export interface Choices {
  /** Whether to ask about those who are not cases. Unless said: when cases are the commoner side. */
  readonly flip?: boolean;
}

export interface Comparison {
  readonly verdict: Verdict;
  /** The verdict holds at 99.8% too; the only one to be coloured. */
  readonly muchMoreThanChance: boolean;
  /** The figures below are of those who are not cases. */
  readonly flipped: boolean;
  /** The counts behind every figure, after flipping; null when not shown, as is everything below. */
  readonly counts: TwoGroups | null;
  /** Shares from 0 to 1 with Wilson's range; null for an empty group. */
  readonly groupShare: Estimate | null;
  readonly referenceShare: Estimate | null;
  /** Difference of the shares, -1 to 1; null when a group is empty. */
  readonly gap: Estimate | null;
  /** Null also with too few children or cases. Infinity when only the group has cases. */
  readonly ratio: Estimate | null;
  /** The group's cases at the reference's rate, and how many more there were. */
  readonly expected: {readonly count: number; readonly difference: number} | null;
  /** Null too where children count more than once, for which it would be too narrow. */
  readonly chance: Chance | null;
  readonly representation: Estimate | null;
  /** How often a real gap of this size would be seen with so many children, 0 to 1. */
  readonly seen: number | null;
}

const NOT_SHOWN: Comparison = {
  verdict: "not shown",
  muchMoreThanChance: false,
  flipped: false,
  counts: null,
  groupShare: null,
  referenceShare: null,
  gap: null,
  ratio: null,
  expected: null,
  chance: null,
  representation: null,
  seen: null
};

/**
 * Everything said of one group against its reference, from one set of counts; all of it withheld when either is
 * null (suppressed or missing), since each figure gives the counts away.
 * @throws RangeError when a group has more cases than children.
 */
export function compare(group: Group | null, reference: Reference | null, choices: Choices = {}): Comparison {
  if (group === null || reference === null) return NOT_SHOWN;
  mustBePart(group.a, group.n1);
  mustBePart(reference.c, reference.n0);
  const given = {a: group.a, n1: group.n1, c: reference.c, n0: reference.n0};
  const flipped = choices.flip ?? 2 * (given.a + given.c) > given.n1 + given.n0;
  const counts = flipped ? {...given, a: given.n1 - given.a, c: given.n0 - given.c} : given;
  const separate = (group.designEffect ?? 1) <= 1 && (reference.designEffect ?? 1) <= 1;
  const effective = separate ? counts : shrink(counts, group.designEffect, reference.designEffect);
  const estimated = enoughToCompare(effective) ? ratio(effective) : null;
  return {
    verdict: verdict(effective),
    muchMoreThanChance: muchMoreThanChance(effective),
    flipped,
    counts,
    groupShare: share(effective.a, effective.n1),
    referenceShare: share(effective.c, effective.n0),
    gap: gap(effective),
    ratio: estimated,
    expected: expectation(counts),
    chance: separate ? chance(counts.a, counts.a + counts.c, counts.n1, counts.n1 + counts.n0) : null,
    representation: estimated && represented(counts, estimated, separate),
    seen: detection(effective)
  };
}

/** The numbers of separate children that would say as much. */
function shrink({a, n1, c, n0}: TwoGroups, group = 1, reference = 1): TwoGroups {
  const [d1, d0] = [Math.max(1, group), Math.max(1, reference)];
  return {a: a / d1, n1: n1 / d1, c: c / d0, n0: n0 / d0};
}

function share(x: number, n: number): Estimate | null {
  return n === 0 ? null : {value: x / n, ...wilson(x, n)};
}

function expectation({a, n1, c, n0}: TwoGroups): Comparison["expected"] {
  if (n1 === 0 || n0 === 0) return null;
  const count = (n1 * c) / n0;
  return {count, difference: a - count};
}

function represented({a, n1, c, n0}: TwoGroups, toTheRest: Estimate, separate: boolean): Estimate | null {
  if (separate) return representation(a, a + c, n1, n1 + n0);
  return indexOf(toTheRest, n1 / (n1 + n0));
}

function detection({a, n1, c, n0}: TwoGroups): number | null {
  if (n1 === 0 || n0 === 0) return null;
  const {higher, lower} = power(a / n1, Math.round(n1), c / n0, Math.round(n0));
  return a / n1 >= c / n0 ? higher : lower;
}
