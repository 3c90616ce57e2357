import {reduced} from "./settled.js";
import {nameOfTable, type Suspect, smallGroup} from "./suspect.js";
import type {Sum} from "./system.js";
import type {Table} from "./tables.js";

interface Along {
  isSensitive(kind: number, known: number): boolean;
}

/** Everyone in a line but one kind, and everyone of whom nothing is known. */
export function alongLine(
  table: Table,
  cells: readonly number[],
  value: ReadonlyMap<number, number>,
  {isSensitive}: Along
): Suspect[] {
  const name = nameOfTable(table);
  const sumOf = (some: readonly number[]): Sum => some.map((cell) => [cell, 1]);
  const hidden = cells.filter((cell) => !value.has(cell));
  const isAll = (some: readonly number[]) =>
    cells.every((cell) => some.includes(cell) || value.get(cell) === 0);
  // All but nobody are the whole line, which is a cell of the table with one axis fewer and suspected there.
  const isOpen = (some: readonly number[]) => some.length > 1 && !isAll(some);
  const others = cells.map((cell) => cells.filter((other) => other !== cell));
  const {rest, known} = reduced(sumOf(cells), value);
  const isKnown = rest.length === 0 && known > 0;
  return [
    ...(isOpen(hidden) && hidden.length < cells.length
      ? [smallGroup(`${name}: all that is hidden`, sumOf(hidden))]
      : []),
    ...others.flatMap((sum, kind): Suspect[] => [
      ...(isOpen(sum)
        ? [{...smallGroup(`${name}: all but one`, sumOf(sum)), leftOut: sumOf([cells[kind]!])}]
        : []),
      ...(isKnown && isSensitive(kind, known)
        ? [{name: `${name}: all of them`, sum: sumOf(sum), truth: null, fear: "nobody" as const}]
        : [])
    ])
  ];
}
