import {group} from "d3";
import {addressOf, type Candidate, type Model, type Terms} from "./model.js";

/** The groups that rows can give away, numbered, and which of them are given away so far. */
export class Published {
  readonly groups: Terms[] = [];
  /** For each atom, the groups it is part of. */
  readonly groupsOf = new Map<number, number[]>();
  private readonly numbers = new Map<string, number>();
  private readonly times: number[] = [];
  private readonly frozen = new Map<number, number>();

  number(terms: Terms): number {
    const address = addressOf(terms);
    const known = this.numbers.get(address);
    if (known !== undefined) return known;
    const number = this.groups.length;
    this.numbers.set(address, number);
    this.groups.push(terms);
    this.times.push(0);
    for (const [atom] of terms) {
      if (!this.groupsOf.has(atom)) this.groupsOf.set(atom, []);
      this.groupsOf.get(atom)!.push(number);
    }
    return number;
  }

  numbersOf(rows: readonly Candidate[]): number[] {
    return rows.flatMap(({reveals}) => reveals.map((terms) => this.number(terms)));
  }

  isShown(group: number): boolean {
    return this.times[group]! > 0;
  }

  /** Whether an atom's own number is known. */
  isFrozen(atom: number): boolean {
    return (this.frozen.get(atom) ?? 0) > 0;
  }

  show(groups: readonly number[]) {
    for (const group of groups) this.change(group, 1);
  }

  withdraw(groups: readonly number[]) {
    for (const group of groups) this.change(group, -1);
  }

  private change(group: number, by: 1 | -1) {
    this.times[group]! += by;
    const [only, second] = this.groups[group]!;
    if (only && !second) this.frozen.set(only[0], (this.frozen.get(only[0]) ?? 0) + by);
  }
}

/** Where atoms, blocks and facts touch. */
export class Neighbours {
  readonly blockOf: Int32Array;
  readonly factsOf: number[][];
  private readonly closures = new Map<number, readonly number[]>();
  private readonly model: Model;
  private homes: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(model: Model) {
    this.model = model;
    this.blockOf = new Int32Array(model.truth.length);
    this.factsOf = model.truth.map(() => []);
    for (const [index, {first, size}] of model.blocks.entries())
      this.blockOf.fill(index, first, first + size);
    for (const [index, {terms}] of model.facts.entries())
      for (const [atom] of terms) this.factsOf[atom]!.push(index);
  }

  /** A block and every finer one beneath it: what must move when it moves. */
  closure(block: number): readonly number[] {
    if (!this.closures.has(block)) {
      const found = new Set([block]);
      for (const next of found) for (const finer of this.model.blocks[next]!.finer) found.add(finer);
      this.closures.set(block, [...found]);
    }
    return this.closures.get(block)!;
  }

  /** All blocks of the same population and period. */
  home(block: number): readonly number[] {
    this.homes ??= group([...this.model.blocks.keys()], (index) => this.model.blocks[index]!.home);
    return this.homes.get(this.model.blocks[block]!.home)!;
  }

  atoms(blocks: Iterable<number>): number[] {
    return [...blocks].flatMap((block) => {
      const {first, size} = this.model.blocks[block]!;
      return Array.from({length: size}, (_, index) => first + index);
    });
  }

  /** The blocks and those that a fact or a shown group ties to them through an atom not yet known. */
  widened(blocks: ReadonlySet<number>, published: Published): Set<number> {
    const found = new Set(blocks);
    const take = (terms: Terms) => {
      for (const [atom] of terms) {
        if (published.isFrozen(atom)) continue;
        for (const block of this.closure(this.blockOf[atom]!)) found.add(block);
      }
    };
    for (const atom of this.atoms(blocks)) {
      if (published.isFrozen(atom)) continue;
      for (const fact of this.factsOf[atom]!) take(this.model.facts[fact]!.terms);
      for (const group of published.groupsOf.get(atom) ?? [])
        if (published.isShown(group)) take(published.groups[group]!);
    }
    return found;
  }
}
