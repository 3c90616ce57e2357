import loadHighs, {type Highs, type Model as Solver} from "highs";
import type {Leeway} from "./leeway.js";
import type {Terms} from "./model.js";

/** By how much each atom of another possible population differs from the true one. */
export type Alternative = ReadonlyMap<number, number>;

/** The package's types describe its CommonJS face; as a module it exports the function itself. */
const load = loadHighs as unknown as typeof loadHighs.default;
let loaded: Promise<Highs> | undefined;

export function solver(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}

/** By how much a group must differ, and by how much it should if it can. */
export interface Wish {
  readonly terms: Terms;
  readonly least: number;
  readonly most: number;
  /** Whether it is to be higher or lower. */
  readonly sign: 1 | -1;
}

const tolerance = 1e-6;
/** What a child's more in the right group is worth, against the cost of disturbing numbers. */
const prize = 1000;

/** Finds whole-number populations near the true one that agree with everything known. */
export class Alternatives {
  readonly solved = {linear: 0, whole: 0};
  private readonly highs: Highs;
  private readonly known: Leeway;
  private readonly costs: Float64Array;
  private readonly model: Solver;
  /** For each atom, its place in the problem at hand; -1 when it has none. */
  private readonly place: Int32Array;

  constructor(highs: Highs, known: Leeway, costs: Float64Array) {
    this.highs = highs;
    this.known = known;
    this.costs = costs;
    this.model = highs.createModel();
    this.model.options.set({output_flag: false});
    this.place = new Int32Array(costs.length).fill(-1);
  }

  dispose() {
    this.model.dispose();
  }

  /** Another population as wished, changing only the atoms given. Null where none was found. */
  find(wish: Wish, atoms: readonly number[]): Alternative | null {
    for (const [index, atom] of atoms.entries()) this.place[atom] = index;
    try {
      return this.solve(atoms, wish);
    } finally {
      for (const atom of atoms) this.place[atom] = -1;
    }
  }

  private solve(atoms: readonly number[], wish: Wish): Alternative | null {
    const columns = new Columns(atoms, this.known, this.costs);
    const rows = new Rows();
    for (const sum of sumsTouching(atoms, this.known)) this.addSum(rows, columns, sum);
    this.addWish(rows, columns, wish);
    const {model} = this;
    model.passModel({
      numCols: columns.count,
      numRows: rows.count,
      colCost: columns.cost,
      colLower: new Float64Array(columns.count),
      colUpper: columns.upper.map((value) => this.bounded(value)),
      rowLower: rows.low.map((value) => this.bounded(value)),
      rowUpper: rows.high.map((value) => this.bounded(value)),
      matrix: {
        format: "csr",
        numRows: rows.count,
        numCols: columns.count,
        starts: rows.starts,
        indices: rows.indices,
        values: rows.values
      }
    });
    model.options.set({presolve: "off", solver: "simplex"});
    model.run();
    this.solved.linear++;
    const {optimal} = this.highs.constants.modelStatus;
    if (model.getModelStatus() !== optimal) return null;
    const linear = columns.changes(model.getSolution().colValue);
    if (linear !== null) return linear;
    model.changeColsIntegrality(
      {kind: "range", from: 0, to: columns.count - 1},
      new Int32Array(columns.count).fill(1)
    );
    model.options.set({presolve: "on", solver: "choose", mip_max_nodes: 200, mip_rel_gap: 0.5});
    model.run();
    this.solved.whole++;
    return model.getModelStatus() === optimal ? columns.changes(model.getSolution().colValue) : null;
  }

  /** What a sum asks of these atoms; nothing when the others' being as they are leaves it no say. */
  private addSum(rows: Rows, columns: Columns, number: number) {
    const {atoms, times, low, high} = this.known.sums[number]!;
    let [least, most] = [0, 0];
    const start = rows.indices.length;
    for (let at = 0; at < atoms.length; at++) {
      const index = this.place[atoms[at]!]!;
      if (index < 0) continue;
      const factor = times[at]!;
      const [down, up] = [this.known.down[atoms[at]!]! * factor, this.known.up[atoms[at]!]! * factor];
      least += Math.min(down, up);
      most += Math.max(down, up);
      columns.enter(rows, index, factor);
    }
    if (least >= low && most <= high) rows.drop(start);
    else rows.close(low, high);
  }

  private addWish(rows: Rows, columns: Columns, {terms, least, most, sign}: Wish) {
    for (const [atom, times] of terms) {
      const index = this.place[atom]!;
      if (index < 0) continue;
      columns.enter(rows, index, times * sign);
      columns.reward(index, times * sign * prize);
    }
    rows.close(least, most);
  }

  private bounded(value: number): number {
    return Number.isFinite(value) ? value : Math.sign(value) * this.highs.infinity;
  }
}

/** For each atom up to two columns: what it gains, and what it loses. */
class Columns {
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
class Rows {
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

function sumsTouching(atoms: readonly number[], known: Leeway): Set<number> {
  const found = new Set<number>();
  for (const atom of atoms) for (const sum of known.sumsOf[atom]!) if (known.knows(sum)) found.add(sum);
  return found;
}
