import type {Axis} from "./axes.js";
import {addressOf, type Line, nameOf} from "./figures.js";
import {countedName} from "./groups.js";
import type {Described, Rebuilt} from "./rebuild.js";
import {reduced} from "./settled.js";
import {gathered, type Sum} from "./system.js";
import type {Table} from "./tables.js";

/** A group that must not be proved to be small, or to be nobody. */
export interface Suspect {
  readonly name: string;
  readonly sum: Sum;
  /** What it really is, where that is given. */
  readonly truth: number | null;
  /** `small`: of 1 to 5. `nobody`: then all of a small group are what a sensitive category says. */
  readonly fear: "small" | "nobody";
}

const sensitive = ["legal_status", "category_of_need", "placement_type", "uasc"];
const sensitiveMeasures = ["uasc-share", "missing", "away-without-authorisation", "sdq-concern"];

/** Every group that the lines speak of, and every cell, remainder and complement of every table of children. */
export function suspectsIn(
  site: Rebuilt,
  value: ReadonlyMap<number, number>,
  truth: ReadonlyMap<string, Line> | null,
  {small, allOfThemUpTo}: {readonly small: number; readonly allOfThemUpTo: number}
): Suspect[] {
  const conduct = conductTotals(site, value);
  const isOfChildren = childrenIn(site);
  const tables = site.tables.all.filter((table) => isOfChildren(table));
  const conditions = new Set(
    sensitiveMeasures.flatMap((id) => site.definitions.get(id) ?? []).map(countedName)
  );
  const isSensitive = (axis: Axis, kind: number) =>
    axis.characteristics.some((name, column) => {
      const value = axis.kinds[kind]![column];
      return (sensitive.includes(name) && value !== "") || (conditions.has(name) && value === "counted");
    });
  return onceEach([
    ...site.described.flatMap((described) => printedSuspects(described, truth, conduct, small)),
    ...tables.flatMap((table) => [
      ...Array.from({length: table.size}, (_, cell) =>
        smallGroup(nameOfTable(table), [[table.first + cell, 1]])
      ),
      ...table.axes.flatMap((axis) =>
        site.tables.linesAlong(table, axis).flatMap((cells) =>
          alongLine(table, cells, value, {
            isSensitive: (kind, known) => known <= allOfThemUpTo && isSensitive(axis, kind),
            isConduct: !isOfChildren(table, axis)
          })
        )
      )
    ])
  ]);
}

/** The same group under its first name. */
function onceEach(suspects: readonly Suspect[]): Suspect[] {
  const found = new Map<string, Suspect>();
  for (const suspect of suspects) {
    const sum = [...gathered(suspect.sum)].sort(([a], [b]) => a - b);
    const address = [suspect.fear, ...sum.map(([unknown, times]) => `${unknown}*${times}`)].join(" ");
    if (!found.has(address)) found.set(address, {...suspect, sum});
  }
  return [...found.values()];
}

function smallGroup(name: string, sum: Sum, truth: number | null = null): Suspect {
  return {name, sum, truth, fear: "small"};
}

/** What the council did, in all: how many were counted, and how many were not. */
type Conduct = ReadonlyMap<string, {readonly counted: number | null; readonly rest: number | null}>;

function conductTotals({described}: Rebuilt, value: ReadonlyMap<number, number>): Conduct {
  const known = (sum: Sum | null) => {
    const {rest, known} = reduced(sum ?? [], value);
    return sum === null || rest.length > 0 ? null : known;
  };
  const totals = described.filter(({row}) => row.definition.isConduct && row.line.breakdown === "");
  return new Map(
    totals.map(({row: {line}, counted, among}) => [
      [line.measure, line.period].join("|"),
      {counted: known(counted), rest: known(othersOf(counted, among))}
    ])
  );
}

function othersOf(counted: Sum | null, among: Sum | null): Sum | null {
  return counted && among
    ? [...among, ...counted.map(([unknown, times]) => [unknown, -times] as const)]
    : null;
}

function nameOfTable({population, period, axes}: Table): string {
  return [population, period, axes.map(({name}) => name).join(" × ") || "everyone"].join(", ");
}

function printedSuspects(
  {row: {line, definition}, counted, among}: Described,
  truth: ReadonlyMap<string, Line> | null,
  conduct: Conduct,
  small: number
): Suspect[] {
  if (definition.isConduct && line.breakdown === "") return [];
  const name = nameOf(line);
  const own = truth?.get(addressOf(line));
  const isEvents = definition.kind === "events";
  const [numerator, denominator] = [own?.numerator ?? null, isEvents ? null : (own?.denominator ?? null)];
  const total = definition.isConduct ? conduct.get([line.measure, line.period].join("|")) : undefined;
  // Where the council did so few things in all, each part of them is few: that is no secret to keep.
  const unless = (few: number | null | undefined, number: number | null) =>
    few !== null && few !== undefined && few <= small ? null : number;
  const others = numerator !== null && denominator !== null ? denominator - numerator : null;
  const suspect = (what: string, sum: Sum | null, number: number | null) =>
    sum === null ? [] : [smallGroup(name + what, sum, number)];
  return [
    ...suspect("", counted, unless(total?.counted, numerator)),
    ...suspect(": all others", othersOf(counted, among), unless(total?.rest, others)),
    // Everyone in an undivided composition of what the council did is its total.
    ...(definition.isConduct && definition.kind === "composition" && line.breakdown2 === ""
      ? []
      : suspect(": everyone", among, denominator))
  ];
}

interface Along {
  isSensitive(kind: number, known: number): boolean;
  /** Whether the whole line is what the council did, of which all but nobody is no more. */
  readonly isConduct: boolean;
}

/** Everyone in a line but one kind, and everyone of whom nothing is known. */
function alongLine(
  table: Table,
  cells: readonly number[],
  value: ReadonlyMap<number, number>,
  {isSensitive, isConduct}: Along
): Suspect[] {
  const name = nameOfTable(table);
  const sumOf = (some: readonly number[]): Sum => some.map((cell) => [cell, 1]);
  const hidden = cells.filter((cell) => !value.has(cell));
  const isAll = (some: readonly number[]) =>
    cells.every((cell) => some.includes(cell) || value.get(cell) === 0);
  const isOpen = (some: readonly number[]) => some.length > 1 && !(isConduct && isAll(some));
  const others = cells.map((cell) => cells.filter((other) => other !== cell));
  const {rest, known} = reduced(sumOf(cells), value);
  const isKnown = rest.length === 0 && known > 0;
  return [
    ...(isOpen(hidden) && hidden.length < cells.length
      ? [smallGroup(`${name}: all that is hidden`, sumOf(hidden))]
      : []),
    ...others.flatMap((sum, kind): Suspect[] => [
      ...(isOpen(sum) ? [smallGroup(`${name}: all but one`, sumOf(sum))] : []),
      ...(isKnown && isSensitive(kind, known)
        ? [{name: `${name}: all of them`, sum: sumOf(sum), truth: null, fear: "nobody" as const}]
        : [])
    ])
  ];
}

/** Whether a table is one of children, divided by all its axes or all but one: not of what the council did, undivided. */
function childrenIn({tables, described}: Rebuilt): (table: Table, but?: Axis) => boolean {
  const asked = new Map<string, boolean>();
  return (table, but) => {
    const names = table.axes.filter((axis) => axis !== but).map(({name}) => name);
    const key = [table.population, ...names].join("|");
    if (!asked.has(key)) {
      asked.set(
        key,
        described.some(({row}) => {
          const {definition, counted, among} = row;
          const group = counted ?? among!;
          if (group.population !== table.population) return false;
          if (!names.every((name) => tables.axesNamed(group).includes(name))) return false;
          const divided = tables.axesOfBreakdowns(group, definition.breakdowns);
          return !definition.isConduct || names.some((name) => divided.includes(name));
        })
      );
    }
    return asked.get(key)!;
  };
}
