import loadHighs, {type Highs, type Model} from "highs";
import type {Part, Sum} from "./system.js";

/** The package's types describe its CommonJS face; as a module it exports the function itself. */
const load = loadHighs as unknown as typeof loadHighs.default;

export type Solver = Highs;

let loaded: Promise<Highs> | undefined;

/** The linear solver, started once. */
export function solver(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}

/** An answer: the largest value and a point that reaches it, or null when nothing satisfies the facts. */
export interface Answer {
  readonly value: number;
  readonly point: Float64Array | null;
}

/** A part kept inside the solver, so that the next question starts where the last one ended. */
export class Questions {
  private readonly highs: Highs;
  private readonly part: Part;
  private readonly most: number;
  private readonly column: ReadonlyMap<number, number>;
  private readonly models: {linear?: Model; whole?: Model} = {};

  /** `most` is more than any unknown can be. */
  constructor(highs: Highs, part: Part, most = highs.infinity) {
    this.highs = highs;
    this.part = part;
    this.most = most;
    this.column = new Map(part.unknowns.map((unknown, index) => [unknown, index]));
  }

  /** The largest value of a sum over this part, fractions allowed or not. */
  largest(sum: Sum, kind: "linear" | "whole"): Answer | null {
    this.models[kind] ??= this.load(kind);
    const model = this.models[kind];
    if (kind === "whole") model.clearSolver();
    const costs = new Float64Array(this.part.unknowns.length);
    for (const [unknown, times] of sum) costs[this.column.get(unknown)!]! -= times;
    model.changeColsCost({kind: "range", from: 0, to: costs.length - 1}, costs);
    model.run();
    if (model.getModelStatus() === this.highs.constants.modelStatus.unknown) {
      // Starting from the last answer has led nowhere: start afresh.
      model.clearSolver();
      model.run();
    }
    return this.read(model);
  }

  dispose() {
    this.models.linear?.dispose();
    this.models.whole?.dispose();
  }

  private read(model: Model): Answer | null {
    const {modelStatus} = this.highs.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.optimal || status === modelStatus.empty)
      return {value: -model.getObjectiveValue(), point: model.getSolution().colValue};
    if (status === modelStatus.infeasible) return null;
    if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
      return {value: Number.POSITIVE_INFINITY, point: null};
    throw new Error(`The solver stopped without an answer (status ${status}).`);
  }

  private load(kind: "linear" | "whole"): Model {
    const {unknowns, facts} = this.part;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const {sum} of facts) {
      for (const [unknown, times] of sum) {
        indices.push(this.column.get(unknown)!);
        values.push(times);
      }
      starts.push(indices.length);
    }
    const infinite = (value: number) =>
      Number.isFinite(value) ? value : Math.sign(value) * this.highs.infinity;
    const model = this.highs.createModel({
      numCols: unknowns.length,
      numRows: facts.length,
      colCost: new Float64Array(unknowns.length),
      colLower: new Float64Array(unknowns.length),
      colUpper: new Float64Array(unknowns.length).fill(this.most),
      rowLower: facts.map(({low}) => infinite(low)),
      rowUpper: facts.map(({high}) => infinite(high)),
      matrix: {format: "csr", numRows: facts.length, numCols: unknowns.length, starts, indices, values},
      ...(kind === "whole" && {integrality: new Int32Array(unknowns.length).fill(1)})
    });
    model.options.set({output_flag: false, ...(kind === "linear" && {presolve: "off", solver: "simplex"})});
    if (kind === "whole") model.options.set({mip_rel_gap: 0, mip_abs_gap: 0.5});
    return model;
  }
}
