import {solver} from "./alternative.js";
import {type Bound, type Model, type Terms, valueOf} from "./model.js";
import {Neighbours} from "./neighbours.js";

/** A group and the number that was published of it. */
export interface Spoken {
  readonly terms: Terms;
  readonly value: number;
}

/** Earlier releases contradict each other, or the tables they were made of. */
export class Irreconcilable extends Error {}

/** How far from a correction others may have to give way, from table to table. */
const farthest = 4;
/** What it costs to break a tie: many children. */
const broken = 50;

/**
 * The whole-number population nearest to the true one of which all that was ever published holds. Where a return
 * was corrected, what is published beside the figures that stand must fit them, or the correction shows.
 * Without corrections it is the true one. The ties between populations are kept where they can be: some hold
 * today by chance, and did not when fewer rows were known.
 */
export async function reconciled(
  lattice: Model,
  ties: readonly Bound[],
  spoken: readonly Spoken[]
): Promise<readonly number[]> {
  const {truth, blocks} = lattice;
  const changed = spoken.filter(({terms, value}) => valueOf(terms, truth) !== value);
  if (changed.length === 0) return truth;
  const region = around({truth, blocks, facts: [...lattice.facts, ...ties]}, spoken, changed);
  const rows = [
    ...lattice.facts.map((fact) => ({...fact, isTie: false})),
    ...spoken.map(({terms, value}) => ({terms, low: value, high: value, isTie: false})),
    ...ties.map((tie) => ({...tie, isTie: true}))
  ].filter(({terms}) => terms.some(([atom]) => region.has(atom)));
  const found = await nearest(truth, [...region], rows);
  if (found === null)
    throw new Irreconcilable(
      `Earlier editions contradict the tables of this release in ${changed.length} figures, so neither can be published beside the other. Were measures defined otherwise then?`
    );
  return found;
}

/** The atoms of the corrected tables, and of those tied to them. */
function around(
  {truth, blocks, facts}: Model,
  spoken: readonly Spoken[],
  changed: readonly Spoken[]
): Set<number> {
  const same = spoken.filter((one) => !changed.includes(one));
  const said = same.map(({terms, value}) => ({terms, low: value, high: value}));
  const near = new Neighbours({truth, blocks, facts: [...facts, ...said]});
  const settled = new Set(same.flatMap(({terms}) => (terms.length === 1 ? [terms[0]![0]] : [])));
  let found = new Set(
    changed.flatMap(({terms}) => terms.flatMap(([atom]) => [...near.home(near.blockOf[atom]!)]))
  );
  for (let step = 0; step < farthest; step++) found = near.widened(found, settled);
  return new Set(near.atoms(found).filter((atom) => !settled.has(atom)));
}

interface Row extends Bound {
  readonly isTie: boolean;
}

/** The least change of these atoms that meets every row; a tie may give way at a price. */
async function nearest(
  truth: readonly number[],
  atoms: readonly number[],
  rows: readonly Row[]
): Promise<number[] | null> {
  const highs = await solver();
  const size = atoms.length;
  const columns = new Map(atoms.map((atom, index) => [atom, index]));
  const slack = new Map(rows.filter(({isTie}) => isTie).map((row, index) => [row, 2 * size + 2 * index]));
  const numCols = 2 * size + 2 * slack.size;
  const upper = new Float64Array(numCols).fill(highs.infinity);
  for (const [atom, index] of columns) upper[size + index] = truth[atom]!;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const put = (column: number, value: number) => {
    indices.push(column);
    values.push(value);
  };
  for (const row of rows) {
    for (const [atom, times] of row.terms) {
      const column = columns.get(atom);
      if (column === undefined) continue;
      put(column, times);
      put(size + column, -times);
    }
    const own = slack.get(row);
    if (own !== undefined) {
      put(own, 1);
      put(own + 1, -1);
    }
    starts.push(indices.length);
  }
  const room = (row: Row, end: "low" | "high") => {
    const left = row[end] - valueOf(row.terms, truth);
    return Number.isFinite(left) ? left : Math.sign(left) * highs.infinity;
  };
  const model = highs.createModel({
    numCols,
    numRows: rows.length,
    colCost: Float64Array.from({length: numCols}, (_, column) => (column < 2 * size ? 1 : broken)),
    colLower: new Float64Array(numCols),
    colUpper: upper,
    rowLower: rows.map((row) => room(row, "low")),
    rowUpper: rows.map((row) => room(row, "high")),
    matrix: {format: "csr", numRows: rows.length, numCols, starts, indices, values}
  });
  try {
    model.changeColsIntegrality({kind: "range", from: 0, to: numCols - 1}, new Int32Array(numCols).fill(1));
    model.options.set({output_flag: false, mip_rel_gap: 0.1});
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const {colValue} = model.getSolution();
    const settled = [...truth];
    for (const [atom, index] of columns)
      settled[atom] = truth[atom]! + Math.round(colValue[index]! - colValue[size + index]!);
    return settled;
  } finally {
    model.dispose();
  }
}
