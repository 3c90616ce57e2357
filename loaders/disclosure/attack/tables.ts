import {type Axis, axesIn, fits} from "./axes.js";
import type {Definition} from "./definitions.js";
import {type Group, groupsOf, kindOf, type Limits, quartersIn, type Row, yearsOf} from "./groups.js";
import type {Fact, Sum} from "./system.js";

/** A population in a period, divided by some axes: one unknown for each combination of their kinds. */
export interface Table {
  readonly population: string;
  readonly period: string;
  readonly axes: readonly Axis[];
  readonly first: number;
  readonly size: number;
}

/** Every table that published lines speak of, down to its margins, with one unknown for each cell. */
export class Tables {
  unknowns = 0;
  readonly all: Table[] = [];
  private readonly axes: ReadonlyMap<string, readonly Axis[]>;
  private readonly known = new Map<string, Table>();

  constructor(rows: readonly Row[], definitions: ReadonlyMap<string, Definition>) {
    this.axes = axesIn(rows, definitions);
    const published = rows.filter(({line}) => line.status === "shown" || line.status === "withheld");
    for (const group of published.flatMap(groupsOf).flatMap(inParts)) this.make(group);
  }

  /** The cells of a group; null where no table describes it. */
  sum(group: Group): Sum | null {
    const sums = inParts(group).map((each) => this.cells(each));
    return sums.some((sum) => sum === null) ? null : sums.flatMap((sum) => sum!);
  }

  table(population: string, period: string, axes: readonly string[]): Table | undefined {
    return this.known.get(addressOf(population, period, axes));
  }

  /** Each table adds up to those with one axis fewer. */
  margins(): Fact[] {
    return this.all.flatMap((table) =>
      table.axes.flatMap((axis) => {
        const rest = table.axes.filter((other) => other !== axis);
        const margin = this.table(
          table.population,
          table.period,
          rest.map(({name}) => name)
        )!;
        return this.linesAlong(table, axis).map(
          (cells, index): Fact => ({
            sum: [...cells.map((cell) => [cell, 1] as const), [margin.first + index, -1]],
            low: 0,
            high: 0,
            name: `${table.population}, ${table.period}: ${table.axes.map(({name}) => name).join(" × ")} adds up`
          })
        );
      })
    );
  }

  /** The cells along an axis, for each combination of the others in their order. */
  linesAlong({axes, first, size}: Table, axis: Axis): number[][] {
    const at = axes.indexOf(axis);
    const step = axes.slice(at + 1).reduce((product, {kinds}) => product * kinds.length, 1);
    const block = step * axis.kinds.length;
    const lines: number[][] = [];
    for (let from = 0; from < size; from += block)
      for (let offset = 0; offset < step; offset++)
        lines.push(axis.kinds.map((_, kind) => first + from + offset + kind * step));
    return lines;
  }

  private cells({population, period, limits}: Group): Sum | null {
    const axes = this.axesOf(population, limits);
    if (axes === null) return null;
    const table = this.table(
      population,
      period,
      axes.map(({name}) => name)
    );
    if (!table) return null;
    let places = [0];
    for (const axis of axes) {
      const kinds = [...axis.kinds.keys()].filter((kind) => fits(axis, axis.kinds[kind]!, limits));
      places = places.flatMap((place) => kinds.map((kind) => place * axis.kinds.length + kind));
    }
    return places.map((place) => [table.first + place, 1]);
  }

  /** The axes by which a group is described. */
  axesNamed({population, limits}: Group): string[] {
    return (this.axesOf(population, limits) ?? []).map(({name}) => name);
  }

  /** Of these, the ones that are breakdowns of a measure and not its condition. */
  axesOfBreakdowns({population}: Group, breakdowns: ReadonlySet<string>): string[] {
    return (this.axes.get(population) ?? [])
      .filter(({characteristics}) => characteristics.some((name) => breakdowns.has(name)))
      .map(({name}) => name);
  }

  private axesOf(population: string, limits: Limits): readonly Axis[] | null {
    const axes = this.axes.get(population);
    if (!axes) return null;
    const names = [...limits.keys()];
    if (names.some((name) => !axes.some(({characteristics}) => characteristics.includes(name)))) return null;
    return axes.filter(({characteristics}) => names.some((name) => characteristics.includes(name)));
  }

  private make({population, period, limits}: Group) {
    for (const axes of subsets(this.axesOf(population, limits)!)) {
      const address = addressOf(
        population,
        period,
        axes.map(({name}) => name)
      );
      if (this.known.has(address)) continue;
      const size = axes.reduce((product, {kinds}) => product * kinds.length, 1);
      const table = {population, period, axes, first: this.unknowns, size};
      this.unknowns += size;
      this.all.push(table);
      this.known.set(address, table);
    }
  }
}

/** Pooled years are their years together, a half-year is its quarters. */
function inParts(group: Group): Group[] {
  const kind = kindOf(group.period);
  if (kind !== "pooled" && kind !== "half") return [group];
  const parts = kind === "pooled" ? yearsOf(group.period) : quartersIn(group.period);
  return parts.map((period) => ({...group, period}));
}

function addressOf(population: string, period: string, axes: readonly string[]): string {
  return [population, period, ...axes].join("|");
}

function subsets<Item>(items: readonly Item[]): Item[][] {
  const sets: Item[][] = [[]];
  for (const item of items) sets.push(...sets.map((set) => [...set, item]));
  return sets;
}
