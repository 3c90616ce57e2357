import loadHighs, {type Highs, type Model as Solver} from "highs";
import type {Leeway} from "./leeway.js";
import type {Terms} from "./model.js";
import {type Alternative, Columns, Rows} from "./problem.js";

/** The package's types describe its CommonJS face; as a module it exports the function itself. */
const load = loadHighs as unknown as typeof loadHighs.default;
let loaded: Promise<Highs> | undefined;

export function solver(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}

/** By how much a group must differ, and by how much it should if it can. */
interface Wish {
  readonly terms: Terms;
  readonly least: number;
  readonly most: number;
  /** Whether it is to be higher or lower. */
  readonly sign: 1 | -1;
}

/** What a child's more in the right group is worth, against the cost of disturbing numbers. */
const prize = 1000;
/** How many other corners are tried where the first one is not of whole numbers. */
const corners = 6;

/** Finds whole-number populations near the true one that agree with everything known. */
export class Alternatives {
  readonly solved = {linear: 0, whole: 0};
  private readonly highs: Highs;
  private readonly known: Leeway;
  private readonly costs: Float64Array;
  private readonly chance: () => number;
  private readonly model: Solver;
  /** For each atom, its place in the problem at hand; -1 when it has none. */
  private readonly place: Int32Array;

  constructor(highs: Highs, known: Leeway, costs: Float64Array, chance: () => number) {
    this.highs = highs;
    this.known = known;
    this.costs = costs;
    this.chance = chance;
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
    if (!this.isSolved()) return null;
    return columns.changes(model.getSolution().colValue) ?? this.whole(columns);
  }

  /** Other costs lead to other corners, which are seldom all of fractions; only then whole numbers are asked for. */
  private whole(columns: Columns): Alternative | null {
    const {model} = this;
    const all = {kind: "range", from: 0, to: columns.count - 1} as const;
    for (let again = 1; again <= corners; again++) {
      model.changeColsCost(
        all,
        columns.cost.map((cost) => cost + again * 8 * this.chance())
      );
      model.run();
      this.solved.linear++;
      const found = this.isSolved() ? columns.changes(model.getSolution().colValue) : null;
      if (found !== null) return found;
    }
    model.changeColsIntegrality(all, new Int32Array(columns.count).fill(1));
    model.options.set({presolve: "on", solver: "choose", mip_max_nodes: 200, mip_rel_gap: 0.5});
    model.run();
    this.solved.whole++;
    return this.isSolved() ? columns.changes(model.getSolution().colValue) : null;
  }

  private isSolved(): boolean {
    return this.model.getModelStatus() === this.highs.constants.modelStatus.optimal;
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

function sumsTouching(atoms: readonly number[], known: Leeway): Set<number> {
  const found = new Set<number>();
  for (const atom of atoms) for (const sum of known.sumsOf[atom]!) if (known.knows(sum)) found.add(sum);
  return found;
}
