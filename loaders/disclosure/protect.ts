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

const reach = [0, 1, 2, 3, 4, 6];
const largest = 4000;

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
      }))
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

/** It costs more to disturb what could be shown than what is hidden anyway. */
function costs(model: Model, tables: readonly CandidateTable[], chance: () => number): Float64Array {
  const costs = Float64Array.from(model.truth, () => 1 + chance() / 10);
  for (const {rows} of tables)
    for (const {reveals} of rows)
      for (const terms of reveals) if (terms.length === 1) costs[terms[0]![0]]! += 2;
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
    let pending = [...this.targets.keys()];
    for (const rank of [...new Set(tables.map((table) => table.rank)), -1].sort((a, b) => b - a)) {
      const supposed = this.published.numbersOf(
        tables.filter((table) => table.rank <= rank).flatMap(({rows}) => rows)
      );
      this.published.show(supposed);
      pending = pending.filter((target) => !this.renew(target));
      this.published.withdraw(supposed);
    }
    const [open] = pending;
    if (open !== undefined)
      throw new Unprotectable(
        `Nothing can protect a group of: ${this.targets[open]!.label}. Make this table coarser.`
      );
  }

  result() {
    const groups = this.published.groups.filter((_, group) => this.published.isShown(group));
    const evidence = this.targets.map((target, index) => ({target, alternatives: this.evidence[index]!}));
    return {groups, evidence, solved: this.search.solved};
  }

  /** Publishes as many rows as can be, the first ones first, halving a run of rows that fails. */
  publish(rows: readonly Row[]): Set<string> {
    if (rows.length === 0) return new Set();
    if (this.attempt(rows.flatMap(({groups}) => groups))) return new Set(rows.map(({key}) => key));
    if (rows.length === 1) return new Set();
    const half = Math.ceil(rows.length / 2);
    const first = this.publish(rows.slice(0, half));
    return new Set([...first, ...this.publish(rows.slice(half))]);
  }

  private attempt(groups: readonly number[]): boolean {
    const fresh = groups.filter((group) => !this.published.isShown(group));
    this.published.show(groups);
    const affected = new Set(fresh.flatMap((group) => [...(this.breaks.get(group) ?? [])]));
    for (const target of affected) {
      if (this.renew(target)) continue;
      this.published.withdraw(groups);
      return false;
    }
    return true;
  }

  private renew(index: number): boolean {
    const found = this.alternatives(this.targets[index]!);
    if (found === null) return false;
    for (const old of this.evidence[index]!)
      for (const group of this.touched(old)) this.breaks.get(group)?.delete(index);
    this.evidence[index] = found;
    for (const group of found.flatMap((alternative) => this.touched(alternative))) {
      if (!this.breaks.has(group)) this.breaks.set(group, new Set());
      this.breaks.get(group)!.add(index);
    }
    return true;
  }

  private touched(alternative: Alternative): number[] {
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
  private alternatives({terms, high, width}: Target): Alternative[] | null {
    const value = valueOf(terms, this.model.truth);
    for (let down = 0; down <= Math.min(value, width); down++) {
      const up = this.nearest(terms, Math.max(high - value, width - down), Number.POSITIVE_INFINITY);
      if (up === null) {
        if (Math.max(high - value, width - down) === high - value) return null;
        continue;
      }
      if (down === 0) return [up];
      const below = this.nearest(terms, Number.NEGATIVE_INFINITY, -down);
      return below === null ? null : [up, below];
    }
    return null;
  }

  /** Looks in the target's own table first, then in ever more of what is tied to it. */
  private nearest(terms: Terms, from: number, to: number): Alternative | null {
    let blocks = new Set(terms.flatMap(([atom]) => [...this.near.closure(this.near.blockOf[atom]!)]));
    let steps = 0;
    for (const wanted of reach) {
      const before = blocks.size;
      for (; steps < wanted; steps++) blocks = this.near.widened(blocks, this.published);
      if (wanted > 0 && blocks.size === before) return null;
      const atoms = this.near.atoms(blocks);
      if (atoms.length > largest) return null;
      const found = this.search.find(terms, from, to, atoms, this.published);
      if (found !== null) return found;
    }
    return null;
  }
}
