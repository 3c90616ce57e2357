import {solver} from "./alternative.js";
import type {Candidate, CandidateTable, Model, Target, Terms} from "./model.js";
import {type Certified, Reader} from "./reader.js";

/** What may be shown, and for each target the other populations that keep it unprovable. */
export interface Protection extends Certified {
  readonly shown: ReadonlySet<string>;
  /** The same for further readers. */
  readonly further: readonly Certified[];
  /** Tables of which too little was left, by label. */
  readonly sparse: readonly string[];
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

/** A reader who takes other things for granted, and what he in turn must not prove. */
export interface Further {
  readonly model: Model;
  readonly targets: readonly Target[];
  /** Whether he has read what others publish. */
  readonly isBeside: boolean;
}

/** No population but the true one fits what must be shown: a table must be made coarser. */
export class Unprotectable extends Error {
  readonly targets: readonly Target[];
  /** From which of the further readers; none where it is the first one. */
  readonly from: Further | null;

  constructor(targets: readonly Target[], from: Further | null) {
    super(`Nothing can protect a group of: ${targets[0]!.label}. Make this table coarser.`);
    this.targets = targets;
    this.from = from;
  }
}

/** Shows rows in the order given, as long as no target can be proved; what breaks a target stays hidden. */
export async function protect(
  model: Model,
  targets: readonly Target[],
  forced: readonly Terms[],
  tables: readonly CandidateTable[],
  chance: () => number = () => 0.5,
  {others, earlier}: Beforehand = {others: [], earlier: []},
  further: readonly Further[] = []
): Promise<Protection> {
  const highs = await solver();
  const groups = [...forced, ...earlier, ...tables.flatMap(({rows}) => rows.flatMap(({reveals}) => reveals))];
  const dear = costs(model, tables, chance);
  const reader = new Reader(highs, model, targets, [...groups, ...others], dear, chance);
  const readers = [
    {reader, from: null, isBeside: true},
    ...further.map((from) => {
      const all = from.isBeside ? [...groups, ...others] : groups;
      const reader = new Reader(highs, from.model, from.targets, all, dear, chance);
      return {reader, from, isBeside: from.isBeside};
    })
  ];
  try {
    const open = readers.flatMap(({reader: each, from, isBeside}) => {
      each.show(forced);
      const given = each.settled();
      if (isBeside) each.show(others);
      each.show(earlier);
      const open = each.prepare(tables);
      const lost = open.filter((target) => target.width > 0 && !given.has(target));
      if (lost.length > 0) throw new Unprotectable(lost, from);
      return open;
    });
    const all = readers.map(({reader}) => reader);
    const {shown, sparse} = publish(all, tables);
    const without = new Set(open);
    return {
      ...reader.certified(without),
      further: all.slice(1).map((each) => each.certified(without)),
      shown,
      sparse,
      knownAnyway: open.map(({label}) => label),
      solved: reader.solved
    };
  } finally {
    for (const each of readers) each.reader.dispose();
  }
}

function publish(readers: readonly Reader[], tables: readonly CandidateTable[]) {
  const shown = new Set<string>();
  const sparse: string[] = [];
  for (const table of tables) {
    const before = readers.map((reader) => reader.mark());
    const kept = asMany(readers, table.rows);
    const weight = table.rows.filter(({key, weighs}) => weighs && kept.has(key)).length;
    if (table.of > 0 && weight < table.least * table.of) {
      sparse.push(table.label);
      for (const [index, reader] of readers.entries()) reader.backTo(before[index]!);
      continue;
    }
    for (const key of kept) shown.add(key);
  }
  return {shown, sparse};
}

/** Publishes as many rows as can be, the first ones first, halving a run of rows that fails. */
function asMany(readers: readonly Reader[], rows: readonly Candidate[]): Set<string> {
  if (rows.length === 0) return new Set();
  if (
    attempt(
      readers,
      rows.flatMap(({reveals}) => reveals)
    )
  )
    return new Set(rows.map(({key}) => key));
  if (rows.length === 1) return new Set();
  const half = Math.ceil(rows.length / 2);
  const first = asMany(readers, rows.slice(0, half));
  return new Set([...first, ...asMany(readers, rows.slice(half))]);
}

/** Shows groups to all readers, or to none. */
function attempt(readers: readonly Reader[], groups: readonly Terms[]): boolean {
  const before = readers.map((reader) => reader.mark());
  if (readers.every((reader) => reader.attempt(groups))) return true;
  for (const [index, reader] of readers.entries()) reader.backTo(before[index]!);
  return false;
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
