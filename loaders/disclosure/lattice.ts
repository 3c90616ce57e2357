import {group} from "d3";
import {type Dimensions, essential, valueIn} from "./domain.js";
import type {CountedRow, PopulationCounts} from "./input.js";
import type {Block, Bound, Model, Terms} from "./model.js";
import {projection, type Shape, shapeKey, shapesOf} from "./shapes.js";

/** A population with the tables published of it. */
export interface Population {
  readonly counts: PopulationCounts;
  readonly dimensions: Dimensions;
}

/** A population in a period. */
export interface Place {
  readonly population: string;
  readonly kind: string;
  readonly period: string;
}

/** Which values of which characteristics make a group. */
export type Condition = ReadonlyMap<string, ReadonlySet<string>>;

interface Built {
  readonly block: number;
  readonly shape: Shape;
}

/** Every table in every period as blocks of one model, and the way from a description to its atoms. */
export class Lattice {
  readonly truth: number[] = [];
  readonly blocks: Block[] = [];
  readonly facts: Bound[] = [];
  private readonly populations: ReadonlyMap<string, Population>;
  private readonly rows = new Map<string, ReadonlyMap<string, readonly CountedRow[]>>();
  private readonly built = new Map<string, Map<string, Built>>();

  constructor(
    populations: ReadonlyMap<string, Population>,
    places: readonly (readonly [Place, readonly (readonly string[])[]])[]
  ) {
    this.populations = populations;
    for (const [place, tables] of places) this.build(place, tables);
  }

  get model(): Model {
    return this.truthful();
  }

  /** Takes other numbers for true: those that fit everything published before. */
  settle(truth: readonly number[]) {
    for (const [atom, value] of truth.entries()) this.truth[atom] = value;
  }

  has(place: Place): boolean {
    return this.built.has(placeKey(place));
  }

  places(): Place[] {
    return [...this.built.keys()].map((key) => {
      const [population = "", kind = "", period = ""] = key.split("\0");
      return {population, kind, period};
    });
  }

  shapesAt(place: Place): Shape[] {
    return [...(this.built.get(placeKey(place))?.values() ?? [])].map(({shape}) => shape);
  }

  /** The atoms of a group; null where no published table describes it. */
  group(place: Place, condition: Condition): Terms | null {
    const population = this.populations.get(place.population);
    if (!population || !this.has(place)) return null;
    const limits = [...condition].filter(([name, allowed]) => !isEverything(population, name, allowed));
    const names = essential(
      limits.map(([name]) => name),
      population.dimensions
    );
    const found = this.built.get(placeKey(place))!.get(shapeKey(names));
    if (found === undefined) return null;
    const fits = (values: readonly string[]) =>
      limits.every(([name, allowed]) =>
        allowed.has(valueIn(name, found.shape.names, values, population.dimensions) ?? "")
      );
    return this.atoms(found, fits);
  }

  /** All atoms of a table, in the order of its combinations. */
  table(place: Place, key: string): Terms | null {
    const found = this.built.get(placeKey(place))?.get(key);
    return found ? this.atoms(found, () => true) : null;
  }

  private atoms({block, shape}: Built, fits: (values: readonly string[]) => boolean): Terms {
    const first = this.blocks[block]!.first;
    return shape.combinations.flatMap((values, index) => (fits(values) ? [[first + index, 1] as const] : []));
  }

  private build(place: Place, tables: readonly (readonly string[])[]) {
    if (this.has(place)) return;
    const population = this.populations.get(place.population)!;
    const rows = this.rowsAt(place, population);
    const shapes = shapesOf(tables, population.dimensions);
    const here = new Map<string, Built>();
    this.built.set(placeKey(place), here);
    const number = new Map([...shapes.keys()].map((key, index) => [key, this.blocks.length + index]));
    for (const shape of shapes.values()) {
      here.set(shape.key, {block: this.blocks.length, shape});
      this.blocks.push({
        home: this.built.size,
        first: this.truth.length,
        size: shape.combinations.length,
        finer: shape.finer.map((key) => number.get(key)!)
      });
      this.truth.push(...counted(shape, population, rows));
    }
    for (const shape of shapes.values()) {
      for (const key of shape.finer) this.tie(here.get(key)!, here.get(shape.key)!, population.dimensions);
    }
  }

  private rowsAt(place: Place, {counts}: Population): readonly CountedRow[] {
    if (!this.rows.has(place.population))
      this.rows.set(
        place.population,
        group(counts.rows, ({kind, period}) => `${kind}|${period}`)
      );
    return this.rows.get(place.population)!.get(`${place.kind}|${place.period}`) ?? [];
  }

  /** A finer table adds up to a coarser one. */
  private tie(fine: Built, coarse: Built, dimensions: Dimensions) {
    const first = this.blocks[coarse.block]!.first;
    const sums = coarse.shape.combinations.map((_, index) => [[first + index, -1] as const]) as [
      number,
      number
    ][][];
    for (const [index, to] of projection(fine.shape, coarse.shape, dimensions).entries())
      sums[to]!.push([this.blocks[fine.block]!.first + index, 1]);
    for (const terms of sums) this.facts.push({terms, low: 0, high: 0});
  }

  private truthful(): Model {
    return {truth: this.truth, blocks: this.blocks, facts: this.facts};
  }
}

function placeKey({population, kind, period}: Place): string {
  return [population, kind, period].join("\0");
}

function isEverything(population: Population, name: string, allowed: ReadonlySet<string>): boolean {
  return population.dimensions.get(name)?.values.every((value) => allowed.has(value)) ?? false;
}

function counted(shape: Shape, {counts, dimensions}: Population, rows: readonly CountedRow[]): number[] {
  const names = counts.request.characteristics.map(({name}) => name);
  const columns = shape.names.map((name) => names.indexOf(name));
  const place = new Map(shape.combinations.map((values, index) => [values.join("\0"), index]));
  const found = shape.combinations.map(() => 0);
  for (const {values, count} of rows) {
    const index = place.get(columns.map((column) => values[column] ?? "").join("\0"));
    if (index === undefined)
      throw new Error(`A combination was not foreseen: ${[...dimensions.keys()].join()}.`);
    found[index]! += count;
  }
  return found;
}
