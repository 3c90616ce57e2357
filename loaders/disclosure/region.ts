import type {Leeway} from "./leeway.js";
import type {Model, Terms} from "./model.js";

/** Atoms that are not yet known and hang together. */
export class Regions {
  private readonly known: Leeway;
  private readonly homeOf: Int32Array;

  constructor(model: Model, known: Leeway) {
    this.known = known;
    this.homeOf = new Int32Array(model.truth.length);
    for (const {first, size, home} of model.blocks) this.homeOf.fill(home, first, first + size);
  }

  /** What may move with a group inside its own population and period. */
  near(terms: Terms): number[] {
    const homes = new Set(terms.map(([atom]) => this.homeOf[atom]!));
    return this.around(terms, Number.POSITIVE_INFINITY, (atom) => homes.has(this.homeOf[atom]!));
  }

  /** What may move with a group, the nearest first, up to so many atoms. */
  around(terms: Terms, most: number, isWithin: (atom: number) => boolean = () => true): number[] {
    const found = new Set(terms.map(([atom]) => atom).filter((atom) => this.known.isFree(atom)));
    const sums = new Set<number>();
    for (const atom of found) {
      if (found.size >= most) break;
      for (const sum of this.known.sumsOf[atom]!) {
        if (sums.has(sum) || !this.known.knows(sum)) continue;
        sums.add(sum);
        for (const other of this.known.sums[sum]!.atoms)
          if (this.known.isFree(other) && isWithin(other)) found.add(other);
      }
    }
    return [...found];
  }

  homeOfGroup(terms: Terms): number {
    return this.homeOf[terms[0]![0]]!;
  }
}
