import type {Definition} from "./definitions.js";
import {families, partial} from "./families.js";
import {amongName, countedName, groupsOf, type Limits, type Row} from "./groups.js";

/** Characteristics of a population that go together, and every kind of child they can tell apart. */
export interface Axis {
  readonly name: string;
  readonly characteristics: readonly string[];
  readonly kinds: readonly (readonly string[])[];
}

/** The axes of every population, from the values that its lines name. */
export function axesIn(
  rows: readonly Row[],
  definitions: ReadonlyMap<string, Definition>
): Map<string, readonly Axis[]> {
  const values = new Map<string, Map<string, Set<string>>>();
  for (const {population, limits} of rows
    .filter(({line}) => line.status !== "not applicable")
    .flatMap(groupsOf)) {
    if (!values.has(population)) values.set(population, new Map());
    const own = values.get(population)!;
    for (const [name, allowed] of limits) {
      if (!own.has(name)) own.set(name, new Set());
      for (const value of allowed) own.get(name)!.add(value);
    }
  }
  const partly = new Set([...partial, ...incomplete(rows)]);
  return new Map([...values].map(([population, own]) => [population, axesOf(own, definitions, partly)]));
}

/** Whether a kind of child is within the limits. */
export function fits(axis: Axis, kind: readonly string[], limits: Limits): boolean {
  return axis.characteristics.every((name, column) => limits.get(name)?.has(kind[column]!) ?? true);
}

/** The axes of one population, from the values that its lines name. */
function axesOf(
  values: ReadonlyMap<string, ReadonlySet<string>>,
  definitions: ReadonlyMap<string, Definition>,
  partly: ReadonlySet<string>
): Axis[] {
  const left = new Set(values.keys());
  const joint = families.flatMap(({name, characteristics, kinds}) => {
    if (!left.has(characteristics[0]!)) return [];
    const columns = characteristics
      .map((characteristic, column) => ({name: resolved(characteristic, definitions), column}))
      .filter(({name, column}) => left.has(name) && named(values.get(name)!, kinds, column));
    const own = unique(columns.map((column) => column.name));
    if (own.length === 0) return [];
    for (const each of own) left.delete(each);
    const places = own.map((each) => columns.find((column) => column.name === each)!.column);
    const told = unique(kinds.map((kind) => places.map((column) => kind[column]!).join("\0")));
    return [{name, characteristics: own, kinds: told.map((kind) => kind.split("\0"))}];
  });
  const single = [...left].map((name) => ({
    name,
    characteristics: [name],
    kinds: [...allOf(name, values.get(name)!), ...(partly.has(name) ? [""] : [])].map((value) => [value])
  }));
  return [...joint, ...single];
}

/** A condition divides everyone, though lines name only those who meet it. */
function allOf(name: string, named: ReadonlySet<string>): string[] {
  if (name.startsWith("among ")) return ["in", "out"];
  if (!name.startsWith("counted ")) return [...named];
  return name.endsWith(" of all") ? ["counted", "rest"] : ["counted", "rest", "out"];
}

/** Whether a family knows every value that the lines name. */
function named(values: ReadonlySet<string>, kinds: readonly (readonly string[])[], column: number): boolean {
  return [...values].every((value) => kinds.some((kind) => kind[column] === value));
}

function resolved(characteristic: string, definitions: ReadonlyMap<string, Definition>): string {
  const [, part, id] = /^(counted by|among those of) (.+)$/.exec(characteristic) ?? [];
  const definition = id === undefined ? undefined : definitions.get(id);
  if (!definition) return characteristic;
  return part === "counted by" ? countedName(definition) : amongName(definition);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Breakdowns whose categories, all of them shown, have once not added up to the whole. */
function incomplete(rows: readonly Row[]): string[] {
  const counts = new Map<string, {sum: number; isWhole: boolean}>();
  const totals = new Map<string, number>();
  for (const {line, definition} of rows) {
    if (line.breakdown2 !== "" || definition.apart.includes(line.category)) continue;
    const {measure, period, breakdown, numerator} = line;
    if (breakdown === "" && numerator !== null) totals.set([measure, period].join("|"), numerator);
    if (breakdown === "") continue;
    const key = [measure, period, breakdown].join("|");
    const before = counts.get(key) ?? {sum: 0, isWhole: true};
    counts.set(key, {
      sum: before.sum + (numerator ?? 0),
      isWhole: before.isWhole && numerator !== null
    });
  }
  return [...counts].flatMap(([key, {sum, isWhole}]) => {
    const [measure, period, breakdown = ""] = key.split("|");
    const total = totals.get([measure, period].join("|"));
    return isWhole && total !== undefined && sum < total ? [breakdown] : [];
  });
}
