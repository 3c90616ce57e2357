import type {Leeway} from "./leeway.js";

/** By how much each atom of another possible population differs from the true one. */
export type Alternative = ReadonlyMap<number, number>;

const tolerance = 1e-6;

/** For each atom up to two columns: what it gains, and what it loses. */
export class Columns {
  readonly cost: number[] = [];
  readonly upper: number[] = [];
  private readonly atoms: readonly number[];
  private readonly gain: Int32Array;
  private readonly loss: Int32Array;

  constructor(atoms: readonly number[], known: Leeway, costs: Float64Array) {
    this.atoms = atoms;
    this.gain = new Int32Array(atoms.length).fill(-1);
    this.loss = new Int32Array(atoms.length).fill(-1);
    for (const [index, atom] of atoms.entries()) {
      if (known.up[atom]! > 0) this.gain[index] = this.add(costs[atom]!, known.up[atom]!);
      if (known.down[atom]! < 0) this.loss[index] = this.add(costs[atom]!, -known.down[atom]!);
    }
  }

  get count(): number {
    return this.cost.length;
  }

  enter(rows: Rows, index: number, factor: number) {
    if (this.gain[index]! >= 0) rows.put(this.gain[index]!, factor);
    if (this.loss[index]! >= 0) rows.put(this.loss[index]!, -factor);
  }

  reward(index: number, worth: number) {
    if (this.gain[index]! >= 0) this.cost[this.gain[index]!]! -= worth;
    if (this.loss[index]! >= 0) this.cost[this.loss[index]!]! += worth;
  }

  /** What a solution changes; null where it is not of whole numbers. */
  changes(values: Float64Array): Alternative | null {
    const found = new Map<number, number>();
    for (const [index, atom] of this.atoms.entries()) {
      const change = (values[this.gain[index]!] ?? 0) - (values[this.loss[index]!] ?? 0);
      const rounded = Math.round(change);
      if (Math.abs(change - rounded) > tolerance) return null;
      if (rounded !== 0) found.set(atom, rounded);
    }
    return found;
  }

  private add(cost: number, upper: number): number {
    this.upper.push(upper);
    return this.cost.push(cost) - 1;
  }
}

/** The rows of a problem, one after the other. */
export class Rows {
  readonly low: number[] = [];
  readonly high: number[] = [];
  readonly starts: number[] = [0];
  readonly indices: number[] = [];
  readonly values: number[] = [];

  get count(): number {
    return this.low.length;
  }

  put(column: number, value: number) {
    this.indices.push(column);
    this.values.push(value);
  }

  close(low: number, high: number) {
    this.low.push(low);
    this.high.push(high);
    this.starts.push(this.indices.length);
  }

  drop(start: number) {
    this.indices.length = start;
    this.values.length = start;
  }
}
