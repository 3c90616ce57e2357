import {addressOf, type Model, type Terms, valueOf} from "./model.js";
import {Total} from "./total.js";

/** Terms ready for arithmetic, and between what their sum may lie, as a change from the true one. */
export interface Sum {
  readonly atoms: Int32Array;
  readonly times: Int32Array;
  readonly low: number;
  readonly high: number;
}

/** A place to go back to. */
export type Mark = readonly [moved: number, shown: number];

/** How often one sum is looked at again before its bounds are left as they are: still true, if not the narrowest. */
const patience = 20;

/**
 * What is known so far, facts and published groups, and how far each atom can still be from its true value:
 * bounds that follow from one sum at a time, and so are never too narrow.
 */
export class Leeway {
  /** The least and the most by which each atom may differ; both nought where it is known. */
  readonly down: Float64Array;
  readonly up: Float64Array;
  readonly sums: readonly Sum[];
  /** For each atom, the sums it is part of. */
  readonly sumsOf: readonly (readonly number[])[];
  private readonly isKnown: Uint8Array;
  private readonly numbers = new Map<string, number>();
  private readonly moved: (readonly [atom: number, down: number, up: number])[] = [];
  private readonly shown: number[] = [];

  /** `groups` are all that may be published later. */
  constructor({truth, facts}: Model, groups: Iterable<Terms>) {
    this.down = Float64Array.from(truth, (value) => -value);
    this.up = new Float64Array(truth.length).fill(Number.POSITIVE_INFINITY);
    const sums = facts.map(({terms, low, high}) => {
      const value = valueOf(terms, truth);
      return sumOf(terms, low - value, high - value);
    });
    for (const terms of groups) {
      const address = addressOf(terms);
      if (this.numbers.has(address)) continue;
      this.numbers.set(address, sums.length);
      sums.push(sumOf(terms, 0, 0));
    }
    this.sums = sums;
    this.isKnown = Uint8Array.from(sums, (_, sum) => (sum < facts.length ? 1 : 0));
    this.sumsOf = sumsByAtom(sums, truth.length);
    this.follow(facts.map((_, fact) => fact));
  }

  /** The number of a group given at the start. */
  number(terms: Terms): number {
    const number = this.numbers.get(addressOf(terms));
    if (number === undefined) throw new Error("A group was not foreseen.");
    return number;
  }

  knows(sum: number): boolean {
    return this.isKnown[sum] === 1;
  }

  isFree(atom: number): boolean {
    return this.down[atom] !== this.up[atom];
  }

  /** Every published group. */
  published(): number[] {
    return [...this.numbers.values()].filter((number) => this.knows(number));
  }

  /** The most by which a group may be higher. */
  rise(terms: Terms): number {
    let most = 0;
    for (const [atom, times] of terms) most += times * (times > 0 ? this.up[atom]! : this.down[atom]!);
    return most;
  }

  /** The most by which a group may be lower, as a number of nought or less. */
  fall(terms: Terms): number {
    let least = 0;
    for (const [atom, times] of terms) least += times * (times > 0 ? this.down[atom]! : this.up[atom]!);
    return least;
  }

  mark(): Mark {
    return [this.moved.length, this.shown.length];
  }

  show(groups: readonly number[]) {
    const fresh = [...new Set(groups)].filter((group) => !this.knows(group));
    for (const group of fresh) {
      this.isKnown[group] = 1;
      this.shown.push(group);
    }
    this.follow(fresh);
  }

  /** Takes back everything shown since. */
  backTo([moved, shown]: Mark) {
    while (this.shown.length > shown) this.isKnown[this.shown.pop()!] = 0;
    while (this.moved.length > moved) {
      const [atom, down, up] = this.moved.pop()!;
      this.down[atom] = down;
      this.up[atom] = up;
    }
  }

  /** Narrows what follows from these sums, and from the sums of what was narrowed. */
  private follow(sums: Iterable<number>) {
    const waiting = new Set(sums);
    const looks = new Map<number, number>();
    for (const sum of waiting) {
      waiting.delete(sum);
      const times = (looks.get(sum) ?? 0) + 1;
      if (times > patience) continue;
      looks.set(sum, times);
      for (const atom of this.narrow(this.sums[sum]!))
        for (const other of this.sumsOf[atom]!) if (this.knows(other)) waiting.add(other);
    }
  }

  private narrow({atoms, times, low, high}: Sum): number[] {
    const [least, most] = [new Total(), new Total()];
    for (let at = 0; at < atoms.length; at++) {
      least.add(this.end(atoms[at]!, times[at]!, false));
      most.add(this.end(atoms[at]!, times[at]!, true));
    }
    const narrowed: number[] = [];
    for (let at = 0; at < atoms.length; at++) {
      const [atom, factor] = [atoms[at]!, times[at]!];
      const ceiling = high - least.without(this.end(atom, factor, false));
      const floor = low - most.without(this.end(atom, factor, true));
      const [down, up] = factor > 0 ? [floor / factor, ceiling / factor] : [ceiling / factor, floor / factor];
      if (this.limit(atom, Math.ceil(down), Math.floor(up))) narrowed.push(atom);
    }
    return narrowed;
  }

  /** The one or the other end of what an atom adds to a sum. */
  private end(atom: number, factor: number, isMost: boolean): number {
    return factor * (factor > 0 === isMost ? this.up[atom]! : this.down[atom]!);
  }

  private limit(atom: number, down: number, up: number): boolean {
    if (down <= this.down[atom]! && up >= this.up[atom]!) return false;
    this.moved.push([atom, this.down[atom]!, this.up[atom]!]);
    this.down[atom] = Math.max(down, this.down[atom]!);
    this.up[atom] = Math.min(up, this.up[atom]!);
    return true;
  }
}

function sumOf(terms: Terms, low: number, high: number): Sum {
  return {
    atoms: Int32Array.from(terms, ([atom]) => atom),
    times: Int32Array.from(terms, ([, times]) => times),
    low,
    high
  };
}

function sumsByAtom(sums: readonly Sum[], atoms: number): number[][] {
  const found = Array.from({length: atoms}, (): number[] => []);
  for (const [number, sum] of sums.entries()) for (const atom of sum.atoms) found[atom]!.push(number);
  return found;
}
