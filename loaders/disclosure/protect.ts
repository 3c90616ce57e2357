import {Alternatives, solver} from "./alternative.js";
import {Guard} from "./guard.js";
import {Leeway} from "./leeway.js";
import type {CandidateTable, Model, Target, Terms} from "./model.js";
import type {Alternative} from "./problem.js";
import {Regions} from "./region.js";

/** What may be shown, and for each target the other populations that keep it unprovable. */
export interface Protection {
  readonly shown: ReadonlySet<string>;
  /** Every published group. */
  readonly groups: readonly Terms[];
  readonly evidence: readonly Evidence[];
  /** Tables of which too little was left, by label. */
  readonly sparse: readonly string[];
  /** Small groups that others' tables prove already, by label. For the council alone. */
  readonly elsewhere: readonly string[];
  /** Tables in which a group is "all of them" by what is known anyway, once for each such group. */
  readonly knownAnyway: readonly string[];
  readonly solved: {readonly linear: number; readonly whole: number};
}

/** What is known whatever is decided now. */
export interface Beforehand {
  /** What others publish about the same children. */
  readonly others: readonly Terms[];
  /** What earlier releases showed. */
  readonly earlier: readonly Terms[];
}

export interface Evidence {
  readonly target: Target;
  readonly alternatives: readonly Alternative[];
}

/** No population but the true one fits what must be shown: a table must be made coarser. */
export class Unprotectable extends Error {
  readonly targets: readonly Target[];

  constructor(targets: readonly Target[]) {
    super(`Nothing can protect a group of: ${targets[0]!.label}. Make this table coarser.`);
    this.targets = targets;
  }
}

/** Shows rows in the order given, as long as no target can be proved; what breaks a target stays hidden. */
export async function protect(
  model: Model,
  targets: readonly Target[],
  forced: readonly Terms[],
  tables: readonly CandidateTable[],
  chance: () => number = () => 0.5,
  {others, earlier}: Beforehand = {others: [], earlier: []}
): Promise<Protection> {
  const groups = [
    ...forced,
    ...others,
    ...earlier,
    ...tables.flatMap(({rows}) => rows.flatMap(({reveals}) => reveals))
  ];
  const known = new Leeway(model, groups);
  const search = new Alternatives(await solver(), known, costs(model, tables, chance), chance);
  try {
    const guard = new Guard(known, targets, model.truth, search, new Regions(model, known));
    const show = (sums: readonly Terms[]) => known.show(sums.map((terms) => known.number(terms)));
    show(forced);
    const given = new Set(targets.filter(({terms}) => known.rise(terms) === 0 && known.fall(terms) === 0));
    show(others);
    const before = known.mark();
    show(earlier);
    const open = new Set(prepare(guard, known, targets, tables));
    const proved = [...open].filter((target) => targets[target]!.width > 0 && !given.has(targets[target]!));
    known.backTo(before);
    const elsewhere = new Set(others.length > 0 && proved.length > 0 ? guard.settle(proved) : []);
    const lost = proved.filter((target) => !elsewhere.has(target)).map((target) => targets[target]!);
    if (lost.length > 0) throw new Unprotectable(lost);
    show(earlier);
    const {shown, sparse} = publish(guard, known, tables);
    const published = new Map(groups.map((terms) => [known.number(terms), terms]));
    return {
      shown,
      sparse,
      elsewhere: [...elsewhere].map((target) => targets[target]!.label),
      groups: known.published().map((number) => published.get(number)!),
      evidence: targets.flatMap((target, index) =>
        open.has(index) ? [] : [{target, alternatives: guard.evidenceOf(index)}]
      ),
      knownAnyway: [...open]
        .filter((target) => !elsewhere.has(target))
        .map((target) => targets[target]!.label),
      solved: search.solved
    };
  } finally {
    search.dispose();
  }
}

/**
 * Finds evidence for every target, first as if all tables were shown, then with ever fewer of them:
 * what holds with more shown holds with less, and seldom has to be found again. Returns the targets without.
 */
function prepare(
  guard: Guard,
  known: Leeway,
  targets: readonly Target[],
  tables: readonly CandidateTable[]
): number[] {
  let open: number[] = [...targets.keys()];
  for (const rank of [...new Set(tables.map((table) => table.rank)), -1].sort((a, b) => b - a)) {
    const before = known.mark();
    const supposed = tables.filter((table) => table.rank <= rank).flatMap(({rows}) => rows);
    known.show(supposed.flatMap(({reveals}) => reveals.map((terms) => known.number(terms))));
    open = guard.settle(open);
    known.backTo(before);
  }
  return open;
}

function publish(guard: Guard, known: Leeway, tables: readonly CandidateTable[]) {
  const shown = new Set<string>();
  const sparse: string[] = [];
  for (const table of tables) {
    const before = known.mark();
    const rows = table.rows.map(({reveals, key}) => ({
      key,
      groups: reveals.map((terms) => known.number(terms))
    }));
    const kept = asMany(guard, rows);
    const weight = table.rows.filter(({key, weighs}) => weighs && kept.has(key)).length;
    if (table.of > 0 && weight < table.least * table.of) {
      sparse.push(table.label);
      known.backTo(before);
      continue;
    }
    for (const key of kept) shown.add(key);
  }
  return {shown, sparse};
}

interface Row {
  readonly key: string;
  readonly groups: readonly number[];
}

/** Publishes as many rows as can be, the first ones first, halving a run of rows that fails. */
function asMany(guard: Guard, rows: readonly Row[]): Set<string> {
  if (rows.length === 0) return new Set();
  if (guard.attempt(rows.flatMap(({groups}) => groups))) return new Set(rows.map(({key}) => key));
  if (rows.length === 1) return new Set();
  const half = Math.ceil(rows.length / 2);
  const first = asMany(guard, rows.slice(0, half));
  return new Set([...first, ...asMany(guard, rows.slice(half))]);
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
