import {
  type Block,
  type Bound,
  type CandidateTable,
  type Model,
  type Target,
  type Terms,
  valueOf
} from "../../loaders/disclosure/model.js";

const atomsOf = (atoms: readonly number[]): Terms => atoms.map((atom) => [atom, 1]);

export interface Crossed {
  readonly model: Model;
  readonly targets: readonly Target[];
  readonly tables: readonly CandidateTable[];
  /** Groups by name: `r1`, `c0`, `r1c0`, `total`. */
  readonly groups: ReadonlyMap<string, Terms>;
}

/** A table of two characteristics with its margins, as blocks tied together, ready for protection. */
export function crossed(counts: readonly (readonly number[])[], small = 5, width = 5): Crossed {
  const [rows, columns] = [counts.length, counts[0]!.length];
  const inner = counts.flat();
  const byRow = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const byColumn = counts[0]!.map((_, column) => counts.reduce((sum, row) => sum + row[column]!, 0));
  const truth = [...inner, ...byRow, ...byColumn, byRow.reduce((sum, count) => sum + count, 0)];
  const [atRow, atColumn, atTotal] = [inner.length, inner.length + rows, inner.length + rows + columns];
  const blocks: Block[] = [
    {home: 0, first: 0, size: inner.length, finer: []},
    {home: 0, first: atRow, size: rows, finer: [0]},
    {home: 0, first: atColumn, size: columns, finer: [0]},
    {home: 0, first: atTotal, size: 1, finer: [1, 2]}
  ];
  const tie = (coarse: number, fine: readonly number[]): Bound => ({
    terms: [[coarse, -1], ...atomsOf(fine)],
    low: 0,
    high: 0
  });
  const cell = (row: number, column: number) => row * columns + column;
  const facts = [
    ...byRow.map((_, row) =>
      tie(
        atRow + row,
        byColumn.map((_, column) => cell(row, column))
      )
    ),
    ...byColumn.map((_, column) =>
      tie(
        atColumn + column,
        byRow.map((_, row) => cell(row, column))
      )
    ),
    tie(
      atTotal,
      byRow.map((_, row) => atRow + row)
    ),
    tie(
      atTotal,
      byColumn.map((_, column) => atColumn + column)
    ),
    ...[...byRow, ...byColumn].flatMap((count, index) =>
      count > 0 ? [{terms: atomsOf([atRow + index]), low: 1, high: Number.POSITIVE_INFINITY}] : []
    )
  ];
  const groups = new Map<string, Terms>([
    ["total", atomsOf([atTotal])],
    ...byRow.map((_, row) => [`r${row}`, atomsOf([atRow + row])] as const),
    ...byColumn.map((_, column) => [`c${column}`, atomsOf([atColumn + column])] as const),
    ...inner.map((_, at) => [`r${Math.floor(at / columns)}c${at % columns}`, atomsOf([at])] as const)
  ]);
  const named = [...groups].map(([key, terms]) => ({key, terms, value: valueOf(terms, truth)}));
  const isSmall = (value: number) => value >= 1 && value <= small;
  const table = (
    label: string,
    rank: number,
    fits: (key: string) => boolean,
    from: number
  ): CandidateTable => ({
    label,
    rank,
    least: 0,
    of: 0,
    rows: named
      .filter(({key, value}) => fits(key) && !isSmall(value) && value >= from)
      .sort((a, b) => b.value - a.value)
      .map(({key, terms}) => ({key, reveals: [terms], weighs: true}))
  });
  return {
    model: {truth, blocks, facts},
    groups,
    targets: named
      .filter(({value}) => isSmall(value))
      .map(({key, terms}) => ({terms, label: key, high: small + 1, width})),
    tables: [
      table("total", 0, (key) => key === "total", 0),
      table("one-way", 1, (key) => /^[rc]\d$/.test(key), 0),
      table("two-way", 2, (key) => /^r\dc\d$/.test(key), small + 1)
    ]
  };
}
