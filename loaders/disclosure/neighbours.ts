import {group} from "d3";
import type {Model} from "./model.js";

/** Where atoms, blocks and facts touch. */
export class Neighbours {
  readonly blockOf: Int32Array;
  private readonly factsOf: number[][];
  private readonly closures = new Map<number, readonly number[]>();
  private readonly model: Model;
  private homes: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(model: Model) {
    this.model = model;
    this.blockOf = new Int32Array(model.truth.length);
    this.factsOf = model.truth.map(() => []);
    for (const [index, {first, size}] of model.blocks.entries())
      this.blockOf.fill(index, first, first + size);
    for (const [index, {terms}] of model.facts.entries())
      for (const [atom] of terms) this.factsOf[atom]!.push(index);
  }

  /** A block and every finer one beneath it: what must move when it moves. */
  private closure(block: number): readonly number[] {
    if (!this.closures.has(block)) {
      const found = new Set([block]);
      for (const next of found) for (const finer of this.model.blocks[next]!.finer) found.add(finer);
      this.closures.set(block, [...found]);
    }
    return this.closures.get(block)!;
  }

  /** All blocks of the same population and period. */
  home(block: number): readonly number[] {
    this.homes ??= group([...this.model.blocks.keys()], (index) => this.model.blocks[index]!.home);
    return this.homes.get(this.model.blocks[block]!.home)!;
  }

  atoms(blocks: Iterable<number>): number[] {
    return [...blocks].flatMap((block) => {
      const {first, size} = this.model.blocks[block]!;
      return Array.from({length: size}, (_, index) => first + index);
    });
  }

  /** The blocks and those that a fact ties to them through an atom that is not settled. */
  widened(blocks: ReadonlySet<number>, settled: ReadonlySet<number>): Set<number> {
    const found = new Set(blocks);
    for (const atom of this.atoms(blocks)) {
      if (settled.has(atom)) continue;
      for (const fact of this.factsOf[atom]!)
        for (const [other] of this.model.facts[fact]!.terms)
          if (!settled.has(other)) for (const block of this.closure(this.blockOf[other]!)) found.add(block);
    }
    return found;
  }
}
