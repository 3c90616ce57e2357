import {type Fact, type Sum, type System, sumOf} from "../../loaders/disclosure/attack/system.js";
import {below, chance} from "../fixtures/chance.js";

export interface LinkedTable {
  readonly system: System;
  readonly groups: readonly Sum[];
  readonly truth: readonly number[];
}

/** A small table of two or three characteristics, its margins and odd groups; some of them are shown. */
export function linkedTable(seed: number): LinkedTable {
  const random = chance(seed);
  const [rows, columns, layers] = [2 + below(random, 2), 2 + below(random, 2), 1 + below(random, 2)];
  const truth = Array.from({length: rows * columns * layers}, () => (random() < 0.3 ? 0 : below(random, 4)));
  const atoms = [...truth.keys()];
  const by = (part: (atom: number) => number): Sum[] =>
    [...new Set(atoms.map(part))].map((value) => sumOf(atoms.filter((atom) => part(atom) === value)));
  const row = (atom: number) => Math.floor(atom / (columns * layers));
  const column = (atom: number) => Math.floor(atom / layers) % columns;
  const odd = Array.from({length: 3}, () => sumOf(atoms.filter(() => random() < 0.5)));
  const groups = [
    sumOf(atoms),
    ...by(row),
    ...by(column),
    ...by((atom) => atom % layers),
    ...by((atom) => row(atom) * columns + column(atom)),
    ...by((atom) => atom),
    ...odd
  ].filter((sum) => sum.length > 0);
  const facts: Fact[] = groups
    .filter((_, at) => at === 0 || random() < 0.5)
    .map((sum) => ({sum, low: valueOf(sum, truth), high: valueOf(sum, truth)}));
  return {system: {unknowns: truth.length, facts}, groups, truth};
}

export function valueOf(sum: Sum, point: readonly number[]): number {
  return sum.reduce((total, [unknown, times]) => total + times * point[unknown]!, 0);
}
