import {group} from "d3";
import type {Alternatives} from "./alternative.js";
import type {Leeway} from "./leeway.js";
import {type Target, valueOf} from "./model.js";
import type {Alternative} from "./problem.js";
import type {Regions} from "./region.js";

/** How many atoms may move where none nearer by will do. */
const widest = 4000;

/** Keeps for every target other populations that leave it unprovable, as more and more is shown. */
export class Guard {
  private readonly known: Leeway;
  private readonly targets: readonly Target[];
  private readonly values: readonly number[];
  private readonly search: Alternatives;
  private readonly regions: Regions;
  private readonly evidence: (readonly Alternative[])[];
  private readonly touches = new WeakMap<Alternative, readonly number[]>();
  /** For each sum, the targets whose evidence would not survive its being known. */
  private readonly breaks = new Map<number, Set<number>>();

  constructor(
    known: Leeway,
    targets: readonly Target[],
    truth: readonly number[],
    search: Alternatives,
    regions: Regions
  ) {
    this.known = known;
    this.targets = targets;
    this.values = targets.map(({terms}) => valueOf(terms, truth));
    this.search = search;
    this.regions = regions;
    this.evidence = targets.map(() => []);
  }

  evidenceOf(target: number): readonly Alternative[] {
    return this.evidence[target]!;
  }

  /** Shows these groups, unless a target could then be proved. */
  attempt(groups: readonly number[]): boolean {
    const before = this.known.mark();
    const fresh = groups.filter((group) => !this.known.knows(group));
    const affected = new Set(fresh.flatMap((group) => [...(this.breaks.get(group) ?? [])]));
    this.known.show(groups);
    const isLost = [...affected].some((target) => !this.isPossible(target));
    if (!isLost && [...affected].every((target) => this.renew(target))) return true;
    this.known.backTo(before);
    return false;
  }

  /** Looks for evidence of these targets as things stand; returns those without. */
  settle(targets: readonly number[]): number[] {
    const byHome = group(targets, (target) => this.regions.homeOfGroup(this.targets[target]!.terms));
    return [...byHome.values()].flatMap((own) => {
      const open = new Set(own);
      const failed: number[] = [];
      for (const target of open) {
        if (!this.isPossible(target) || !this.renew(target)) {
          failed.push(target);
          continue;
        }
        open.delete(target);
        this.share(this.evidence[target]!, open);
      }
      return failed.filter((target) => open.has(target));
    });
  }

  /** Evidence for one target may serve others too. */
  private share(found: readonly Alternative[], open: Set<number>) {
    for (const target of open) {
      if (!this.suffices(target, found)) continue;
      this.replace(target, found);
      open.delete(target);
    }
  }

  private suffices(target: number, found: readonly Alternative[]): boolean {
    const {terms} = this.targets[target]!;
    let [least, most] = [0, 0];
    for (const alternative of found) {
      let change = 0;
      for (const [atom, times] of terms) change += times * (alternative.get(atom) ?? 0);
      least = Math.min(least, change);
      most = Math.max(most, change);
    }
    return isEnough(this.targets[target]!, this.values[target]! + least, this.values[target]! + most);
  }

  /** Whether bounds alone leave the target room enough. */
  private isPossible(target: number): boolean {
    const [least, most] = rangeOf(this.known, this.targets[target]!, this.values[target]!);
    return isEnough(this.targets[target]!, least, most);
  }

  private renew(target: number): boolean {
    const found = this.alternatives(target);
    if (found !== null) this.replace(target, found);
    return found !== null;
  }

  private replace(target: number, found: readonly Alternative[]) {
    for (const old of this.evidence[target]!)
      for (const sum of this.touched(old)) this.breaks.get(sum)?.delete(target);
    this.evidence[target] = found;
    for (const sum of found.flatMap((alternative) => this.touched(alternative))) {
      if (!this.breaks.has(sum)) this.breaks.set(sum, new Set());
      this.breaks.get(sum)!.add(target);
    }
  }

  private touched(alternative: Alternative): readonly number[] {
    if (!this.touches.has(alternative)) this.touches.set(alternative, this.changedSums(alternative));
    return this.touches.get(alternative)!;
  }

  /** The sums not yet known that come out otherwise. */
  private changedSums(alternative: Alternative): number[] {
    const changes = new Map<number, number>();
    for (const [atom, change] of alternative) {
      for (const number of this.known.sumsOf[atom]!) {
        if (this.known.knows(number)) continue;
        const {atoms, times} = this.known.sums[number]!;
        changes.set(number, (changes.get(number) ?? 0) + change * times[atoms.indexOf(atom)]!);
      }
    }
    return [...changes].filter(([, change]) => change !== 0).map(([number]) => number);
  }

  private alternatives(target: number): readonly Alternative[] | null {
    const {terms} = this.targets[target]!;
    const near = this.regions.near(terms);
    const found = this.within(target, near);
    if (found !== null) return found;
    const wide = this.regions.around(terms, widest);
    return wide.length > near.length ? this.within(target, wide) : null;
  }

  /** One population high enough beside the true one; else a higher and a lower one. */
  private within(target: number, atoms: readonly number[]): readonly Alternative[] | null {
    if (atoms.length === 0) return null;
    const {terms, high, width, low} = this.targets[target]!;
    if (low !== undefined) return this.below(target, this.values[target]! - low, atoms);
    const least = Math.max(0, high - this.values[target]!);
    const above = this.search.find({terms, least, most: Math.max(least, width), sign: 1}, atoms);
    if (above === null) return null;
    const rest = width - changeOf(target, this.targets, above);
    if (rest <= 0) return [above];
    const below = this.below(target, rest, atoms);
    return below && [above, ...below];
  }

  private below(target: number, by: number, atoms: readonly number[]): readonly Alternative[] | null {
    const {terms} = this.targets[target]!;
    const found = this.search.find({terms, least: by, most: by, sign: -1}, atoms);
    return found && [found];
  }
}

/** Between what a target's number must lie, by bounds alone. */
export function rangeOf(known: Leeway, {terms}: Target, value: number): [least: number, most: number] {
  return [value + known.fall(terms), value + known.rise(terms)];
}

/** Whether a range from `least` to `most` leaves the target unproved. */
export function isEnough({high, width, low}: Target, least: number, most: number): boolean {
  return low === undefined ? most >= high && most - least >= width : least <= low;
}

function changeOf(target: number, targets: readonly Target[], found: Alternative): number {
  return targets[target]!.terms.reduce((sum, [atom, times]) => sum + times * (found.get(atom) ?? 0), 0);
}
