import type {CountedRow, PopulationCounts} from "./input.js";
import {areApart} from "./subjects.js";

/**
 * Breakdowns that overlap so that their margins alone decide where they cross: White children less
 * White British ones are the White minorities. Such breakdowns get one together, of what occurs in both.
 */
export function refined(counts: PopulationCounts): PopulationCounts {
  const groups = overlapping(counts);
  if (groups.length === 0) return counts;
  const extra = groups.map((columns) => ({
    name: columns.map((column) => counts.request.characteristics[column]!.name).join(separator),
    sql: ""
  }));
  const together = ({values}: CountedRow, columns: readonly number[]) =>
    columns.map((column) => values[column] ?? "").join(separator);
  return {
    request: {...counts.request, characteristics: [...counts.request.characteristics, ...extra]},
    rows: counts.rows.map((row) => ({
      ...row,
      values: [...row.values, ...groups.map((columns) => together(row, columns))]
    }))
  };
}

const separator = " & ";

/** The breakdowns in a joint one; a breakdown of its own is itself. */
export function membersOf(name: string): string[] {
  return name.split(separator);
}

/** Tables of the same rest that are divided by different members are crossed by the joint breakdown. */
export function joined(sets: readonly (readonly string[])[], joint: readonly string[]): string[][] {
  return joint.flatMap((name) => {
    const members = membersOf(name);
    const rests = sets.flatMap((set) =>
      members
        .filter((member) => set.includes(member))
        .map((member) => ({member, rest: set.filter((other) => other !== member)}))
    );
    const met = rests.filter(({member, rest}) =>
      rests.some((other) => other.member !== member && other.rest.join("\0") === rest.join("\0"))
    );
    return met.map(({rest}) => [name, ...rest]);
  });
}

function overlapping({request, rows}: PopulationCounts): number[][] {
  const columns = [...request.characteristics.keys()].filter(
    (column) => !request.characteristics[column]!.values
  );
  const groups: number[][] = columns.map((column) => [column]);
  for (const one of columns) {
    for (const other of columns) {
      const [name, otherName] = [one, other].map((column) => request.characteristics[column]!.name);
      if (one >= other || areApart(name!, otherName!) || !isForest(rows, one, other)) continue;
      const [left, right] = [one, other].map((column) => groups.find((group) => group.includes(column))!);
      if (left === right) continue;
      groups.splice(groups.indexOf(right!), 1);
      left!.push(...right!);
    }
  }
  return groups.filter((group) => group.length > 1).map((group) => group.sort((a, b) => a - b));
}

/** Whether the combinations that occur form no ring, so that both margins decide every one of them. */
function isForest(rows: readonly CountedRow[], one: number, other: number): boolean {
  const root = new Map<string, string>();
  const find = (node: string): string => {
    const up = root.get(node) ?? node;
    return up === node ? node : find(up);
  };
  const edges = new Set<string>();
  for (const {values} of rows) {
    const [left, right] = [`1${values[one] ?? ""}`, `2${values[other] ?? ""}`];
    const edge = `${left}\0${right}`;
    if (edges.has(edge)) continue;
    edges.add(edge);
    if (find(left) === find(right)) return false;
    root.set(find(left), find(right));
  }
  return edges.size > 1;
}
