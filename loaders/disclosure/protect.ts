import {group} from "d3";
import {type Alternative, Alternatives, solver} from "./alternative.js";
import {type CandidateTable, type Model, type Target, type Terms, valueOf} from "./model.js";
import {Neighbours, Published} from "./state.js";

/** What may be shown, and for each target the other populations that keep it unprovable. */
export interface Protection {
  readonly shown: ReadonlySet<string>;
  /** Every published group. */
  readonly groups: readonly Terms[];
  readonly evidence: readonly Evidence[];
  /** Tables of which too little was left, by label. */
  readonly sparse: readonly string[];
  readonly solved: {readonly linear: number; readonly whole: number};
}

export interface Evidence {
  readonly target: Target;
  readonly alternatives: readonly Alternative[];
}

/** No population but the true one fits what must be shown: a table must be made coarser. */
export class Unprotectable extends Error {}

const reach = [0, 1, 2, 3, 4, 5, 6];
const close = [0, 1, 2];
const largest = 8000;

/** Shows rows in the order given, as long as no target can be proved; what breaks a target stays hidden. */
export async function protect(
  model: Model,
  targets: readonly Target[],
  forced: readonly Terms[],
  tables: readonly CandidateTable[],
  chance: () => number = () => 0.5
): Promise<Protection> {
  const near = new Neighbours(model);
  const search = new Alternatives(await solver(), model, near, costs(model, tables, chance));
  const guard = new Guard(model, targets, near, search);
  guard.start(forced, tables);
  const sparse: string[] = [];
  const shown = new Set<string>();
  for (const table of tables) {
    const kept = guard.publish(
      table.rows.map(({reveals, key}) => ({
        key,
        groups: reveals.map((terms) => guard.published.number(terms))
      })),
      table.rank > 1 ? close : reach
    );
    const weight = table.rows.filter(({key, weighs}) => weighs && kept.has(key)).length;
    if (table.of > 0 && weight < table.least * table.of) {
      sparse.push(table.label);
      guard.published.withdraw(guard.published.numbersOf(table.rows.filter(({key}) => kept.has(key))));
      continue;
    }
    for (const key of kept) shown.add(key);
  }
  return {shown, sparse, ...guard.result()};
}

/** It costs the more to disturb a number the sooner it would be shown. */
function costs(model: Model, tables: readonly CandidateTable[], chance: () => number): Float64Array {
  const costs = Float64Array.from(model.truth, () => 1 + chance() / 10);
  for (const {rows, rank} of tables)
    for (const {reveals} of rows)
      for (const terms of reveals) {
        const [only, second] = terms;
        if (only && !second) costs[only[0]] = Math.max(costs[only[0]]!, 60 / (2 + rank));
      }
  return costs;
}

interface Row {
  readonly key: string;
  readonly groups: readonly number[];
}

class Guard {
  readonly published = new Published();
  private readonly model: Model;
  private readonly near: Neighbours;
  private readonly targets: readonly Target[];
  private readonly search: Alternatives;
  private readonly evidence: Alternative[][];
  /** What follows from definitions alone, with nothing published: no table can be made coarser to hide it. */
  private readonly known = new Set<number>();
  private readonly touches = new WeakMap<Alternative, readonly number[]>();
  /** For each group, the targets whose evidence would not survive its publication. */
  private readonly breaks = new Map<number, Set<number>>();

  constructor(model: Model, targets: readonly Target[], near: Neighbours, search: Alternatives) {
    this.model = model;
    this.near = near;
    this.targets = targets;
    this.search = search;
    this.evidence = targets.map(() => []);
  }

  /**
   * Finds evidence for every target, first as if all tables were shown, then with ever fewer of them:
   * what holds with more shown holds with less, and seldom has to be found again.
   */
  start(forced: readonly Terms[], tables: readonly CandidateTable[]) {
    for (const {rows} of tables) this.published.numbersOf(rows);
    this.published.show(forced.map((terms) => this.published.number(terms)));
    let pending: number[] = [...this.targets.keys()];
    for (const rank of [...new Set(tables.map((table) => table.rank)), -1].sort((a, b) => b - a)) {
      const supposed = this.published.numbersOf(
        tables.filter((table) => table.rank <= rank).flatMap(({rows}) => rows)
      );
      this.published.show(supposed);
      pending = this.together(pending);
      pending = pending.filter((target) => !this.renew(target, rank > 3 ? [] : rank > 1 ? close : reach));
      this.published.withdraw(supposed);
    }
    const open = pending.find((target) => this.targets[target]!.width > 0);
    if (open !== undefined)
      throw new Unprotectable(
        `Nothing can protect a group of: ${this.targets[open]!.label}. Make this table coarser.`
      );
    for (const target of pending) this.known.add(target);
  }

  result() {
    const groups = this.published.groups.filter((_, group) => this.published.isShown(group));
    const evidence = this.targets
      .map((target, index) => ({target, alternatives: this.evidence[index]!}))
      .filter((_, index) => !this.known.has(index));
    return {groups, evidence, solved: this.search.solved};
  }

  /** Publishes as many rows as can be, the first ones first, halving a run of rows that fails. */
  publish(rows: readonly Row[], far: readonly number[]): Set<string> {
    if (rows.length === 0) return new Set();
    if (
      this.attempt(
        rows.flatMap(({groups}) => groups),
        far
      )
    )
      return new Set(rows.map(({key}) => key));
    if (rows.length === 1) return new Set();
    const half = Math.ceil(rows.length / 2);
    const first = this.publish(rows.slice(0, half), far);
    return new Set([...first, ...this.publish(rows.slice(half), far)]);
  }

  private attempt(groups: readonly number[], far: readonly number[]): boolean {
    const fresh = groups.filter((group) => !this.published.isShown(group));
    this.published.show(groups);
    const affected = new Set(fresh.flatMap((group) => [...(this.breaks.get(group) ?? [])]));
    for (const target of affected) {
      if (this.renew(target, far)) continue;
      this.published.withdraw(groups);
      return false;
    }
    return true;
  }

  /** Looks for evidence that serves many targets of one place at once; returns those still without. */
  private together(pending: readonly number[]): number[] {
    const homeOf = (index: number) =>
      this.model.blocks[this.near.blockOf[this.targets[index]!.terms[0]![0]]!]!.home;
    return [...group(pending, homeOf).values()].flatMap((targets) => {
      const block = this.near.blockOf[this.targets[targets[0]!]!.terms[0]![0]]!;
      return this.serve(targets, this.near.atoms(this.near.home(block)));
    });
  }

  private serve(open: readonly number[], atoms: readonly number[]): number[] {
    const wishes = new Map(open.flatMap((index) => this.wish(this.targets[index]!)));
    if (wishes.size === 0) return [...open];
    const found = this.search.findAll(wishes, atoms, this.published);
    const served = new Set(
      open.filter((index) => found !== null && this.serves(this.targets[index]!, found))
    );
    for (const index of served) this.replace(index, [found!]);
    const rest = open.filter((index) => !served.has(index));
    if (served.size > 0) return rest.length > 0 ? this.serve(rest, atoms) : [];
    if (rest.length < 4) return rest;
    const half = Math.ceil(rest.length / 2);
    return [...this.serve(rest.slice(0, half), atoms), ...this.serve(rest.slice(half), atoms)];
  }

  private rise({terms, high, width}: Target): number {
    return Math.max(high - valueOf(terms, this.model.truth), width);
  }

  private wish(target: Target): [number, number][] {
    return target.terms.length === 1 ? [[target.terms[0]![0], this.rise(target)]] : [];
  }

  private serves(target: Target, found: Alternative): boolean {
    const change = target.terms.reduce((sum, [atom, times]) => sum + times * (found.get(atom) ?? 0), 0);
    return change >= this.rise(target);
  }

  private renew(index: number, far: readonly number[]): boolean {
    const target = this.targets[index]!;
    const found = this.alternatives(target, target.width > 0 ? far : far.filter((steps) => steps <= 1));
    if (found !== null) this.replace(index, found);
    return found !== null;
  }

  private replace(index: number, found: Alternative[]) {
    for (const old of this.evidence[index]!)
      for (const group of this.touched(old)) this.breaks.get(group)?.delete(index);
    this.evidence[index] = found;
    for (const group of found.flatMap((alternative) => this.touched(alternative))) {
      if (!this.breaks.has(group)) this.breaks.set(group, new Set());
      this.breaks.get(group)!.add(index);
    }
  }

  private touched(alternative: Alternative): readonly number[] {
    if (!this.touches.has(alternative)) this.touches.set(alternative, this.changedGroups(alternative));
    return this.touches.get(alternative)!;
  }

  private changedGroups(alternative: Alternative): number[] {
    const changes = new Map<number, number>();
    for (const [atom, change] of alternative) {
      for (const group of this.published.groupsOf.get(atom) ?? []) {
        const times = this.published.groups[group]!.find(([other]) => other === atom)![1];
        changes.set(group, (changes.get(group) ?? 0) + change * times);
      }
    }
    return [...changes].filter(([, change]) => change !== 0).map(([group]) => group);
  }

  /** One population high enough beside the true one; else a higher and a lower one. */
  private alternatives({terms, high, width}: Target, far: readonly number[]): Alternative[] | null {
    const value = valueOf(terms, this.model.truth);
    for (let down = 0; down <= Math.min(value, width); down++) {
      const up = this.nearest(terms, Math.max(high - value, width - down), Number.POSITIVE_INFINITY, far);
      if (up === null) {
        if (Math.max(high - value, width - down) === high - value) return null;
        continue;
      }
      if (down === 0) return [up];
      const below = this.nearest(terms, Number.NEGATIVE_INFINITY, -down, far);
      return below === null ? null : [up, below];
    }
    return null;
  }

  /** Looks in the target's own table first, then in ever more of what is tied to it. */
  private nearest(terms: Terms, from: number, to: number, far: readonly number[]): Alternative | null {
    const own = this.near.blockOf[terms[0]![0]]!;
    let blocks = new Set(terms.flatMap(([atom]) => [...this.near.closure(this.near.blockOf[atom]!)]));
    let steps = 0;
    for (const wanted of far) {
      const before = blocks.size;
      if (wanted === 1) blocks = new Set([...blocks, ...this.near.home(own)]);
      for (; steps < wanted - 1; steps++) blocks = this.near.widened(blocks, this.published);
      if (wanted > 1 && blocks.size === before) return null;
      const atoms = this.near.atoms(blocks);
      if (atoms.length > largest) return null;
      const found = this.search.find(terms, from, to, atoms, this.published);
      if (found !== null) return found;
    }
    return null;
  }
}
