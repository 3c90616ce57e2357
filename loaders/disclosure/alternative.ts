import loadHighs, {type Highs} from "highs";
import type {Model, Terms} from "./model.js";
import type {Neighbours, Published} from "./state.js";

/** By how much each atom of another possible population differs from the true one. */
export type Alternative = ReadonlyMap<number, number>;

/** The package's types describe its CommonJS face; as a module it exports the function itself. */
const load = loadHighs as unknown as typeof loadHighs.default;
let loaded: Promise<Highs> | undefined;

export function solver(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}

/** A linear problem being put together: two columns an atom, what it gains and what it loses. */
interface Problem {
  readonly columns: ReadonlyMap<number, number>;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rows: {terms: Terms; low: number; high: number}[];
}

const tolerance = 1e-6;

/** Finds whole-number populations near the true one that agree with everything shown. */
export class Alternatives {
  readonly solved = {linear: 0, whole: 0};
  private readonly highs: Highs;
  private readonly model: Model;
  private readonly near: Neighbours;
  private readonly costs: Float64Array;

  constructor(highs: Highs, model: Model, near: Neighbours, costs: Float64Array) {
    this.highs = highs;
    this.model = model;
    this.near = near;
    this.costs = costs;
  }

  /**
   * Another population in which a group differs by `from` to `to`, changing only the atoms given.
   * Null where there is none, or none was found in the effort allowed.
   */
  find(
    target: Terms,
    from: number,
    to: number,
    atoms: readonly number[],
    published: Published
  ): Alternative | null {
    const free = atoms.filter((atom) => !published.isFrozen(atom));
    const problem = this.problem(free, published);
    const terms = target.filter(([atom]) => problem.columns.has(atom));
    if (terms.length === 0) return null;
    problem.rows.push({terms, low: from, high: to});
    if (problem.rows.some(({terms, low, high}) => terms.length === 0 && (low > 0 || high < 0))) return null;
    return this.solve(free, problem);
  }

  /** One population in which as many of these atoms as can be are higher by what they ask for. */
  findAll(
    wishes: ReadonlyMap<number, number>,
    atoms: readonly number[],
    published: Published
  ): Alternative | null {
    const free = atoms.filter((atom) => !published.isFrozen(atom));
    const problem = this.problem(free, published);
    const costs = new Map<number, number>();
    for (const [atom, wish] of wishes) {
      const column = problem.columns.get(atom);
      if (column === undefined) continue;
      problem.upper[column] = Math.min(problem.upper[column]!, wish);
      costs.set(column, -1000);
      costs.set(free.length + column, 1001);
    }
    return this.solve(free, problem, costs);
  }

  private problem(free: readonly number[], published: Published): Problem {
    const columns = new Map(free.map((atom, index) => [atom, index]));
    const size = free.length;
    const upper = new Float64Array(2 * size).fill(this.highs.infinity);
    for (const [atom, index] of columns) upper[size + index] = this.model.truth[atom]!;
    const problem = {columns, lower: new Float64Array(2 * size), upper, rows: []};
    const facts = new Set(free.flatMap((atom) => this.near.factsOf[atom]!));
    for (const fact of facts) this.addFact(problem, fact, size);
    const groups = new Set(free.flatMap((atom) => published.groupsOf.get(atom) ?? []));
    for (const group of groups) {
      if (!published.isShown(group)) continue;
      const terms = published.groups[group]!.filter(([atom]) => columns.has(atom));
      (problem as Problem).rows.push({terms, low: 0, high: 0});
    }
    return problem;
  }

  private addFact(problem: Problem, fact: number, size: number) {
    const {terms, low, high} = this.model.facts[fact]!;
    const value = terms.reduce((sum, [atom, times]) => sum + times * this.model.truth[atom]!, 0);
    const [only, second] = terms;
    if (only && !second && only[1] === 1) {
      const column = problem.columns.get(only[0])!;
      problem.upper[size + column] = Math.min(problem.upper[size + column]!, value - low);
      if (Number.isFinite(high)) problem.upper[column] = Math.min(problem.upper[column]!, high - value);
      return;
    }
    const here = terms.filter(([atom]) => problem.columns.has(atom));
    problem.rows.push({terms: here, low: low - value, high: high - value});
  }

  private solve(
    free: readonly number[],
    {columns, lower, upper, rows}: Problem,
    prizes?: ReadonlyMap<number, number>
  ): Alternative | null {
    const size = free.length;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const {terms} of rows) {
      for (const [atom, times] of terms) {
        const column = columns.get(atom)!;
        indices.push(column, size + column);
        values.push(times, -times);
      }
      starts.push(indices.length);
    }
    const bounded = (value: number) =>
      Number.isFinite(value) ? value : Math.sign(value) * this.highs.infinity;
    const model = this.highs.createModel({
      numCols: 2 * size,
      numRows: rows.length,
      colCost: Float64Array.from(
        {length: 2 * size},
        (_, column) => prizes?.get(column) ?? this.costs[free[column % size]!]!
      ),
      colLower: lower,
      colUpper: upper,
      rowLower: rows.map(({low}) => bounded(low)),
      rowUpper: rows.map(({high}) => bounded(high)),
      matrix: {format: "csr", numRows: rows.length, numCols: 2 * size, starts, indices, values}
    });
    try {
      model.options.set({output_flag: false, presolve: "off", solver: "simplex"});
      model.run();
      this.solved.linear++;
      const {optimal} = this.highs.constants.modelStatus;
      if (model.getModelStatus() !== optimal) return null;
      const linear = whole(free, model.getSolution().colValue);
      if (linear !== null || prizes) return linear;
      model.changeColsIntegrality(
        {kind: "range", from: 0, to: 2 * size - 1},
        new Int32Array(2 * size).fill(1)
      );
      model.options.set({presolve: "on", solver: "choose", mip_max_nodes: 200, mip_rel_gap: 0.5});
      model.run();
      this.solved.whole++;
      return model.getModelStatus() === optimal ? whole(free, model.getSolution().colValue) : null;
    } finally {
      model.dispose();
    }
  }
}

function whole(free: readonly number[], values: Float64Array): Alternative | null {
  const found = new Map<number, number>();
  for (const [index, atom] of free.entries()) {
    const change = values[index]! - values[free.length + index]!;
    const rounded = Math.round(change);
    if (Math.abs(change - rounded) > tolerance) return null;
    if (rounded !== 0) found.set(atom, rounded);
  }
  return found;
}
