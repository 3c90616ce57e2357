import type {Highs} from "highs";
import {Alternatives} from "./alternative.js";
import {Guard} from "./guard.js";
import {Leeway, type Mark} from "./leeway.js";
import type {CandidateTable, Model, Target, Terms} from "./model.js";
import type {Alternative} from "./problem.js";
import {Regions} from "./region.js";

/** What is published so far as one reader knows it, and the groups that reader must not prove. */
export interface Certified {
  readonly model: Model;
  /** Every group whose number the reader has. */
  readonly groups: readonly Terms[];
  readonly evidence: readonly Evidence[];
}

/** For a target the other populations that keep it unprovable. */
export interface Evidence {
  readonly target: Target;
  readonly alternatives: readonly Alternative[];
}

/** Somebody who reads what is shown beside what he knows already. */
export class Reader {
  readonly targets: readonly Target[];
  private readonly model: Model;
  private readonly groups: ReadonlyMap<number, Terms>;
  private readonly known: Leeway;
  private readonly guard: Guard;
  private readonly search: Alternatives;

  /** `groups` are all that may be shown. */
  constructor(
    highs: Highs,
    model: Model,
    targets: readonly Target[],
    groups: readonly Terms[],
    costs: Float64Array,
    chance: () => number
  ) {
    this.model = model;
    this.targets = targets;
    this.known = new Leeway(model, groups);
    this.groups = new Map(groups.map((terms) => [this.known.number(terms), terms]));
    this.search = new Alternatives(highs, this.known, costs, chance);
    this.guard = new Guard(this.known, targets, model.truth, this.search, new Regions(model, this.known));
  }

  get solved(): {readonly linear: number; readonly whole: number} {
    return this.search.solved;
  }

  dispose() {
    this.search.dispose();
  }

  show(groups: readonly Terms[]) {
    this.known.show(this.numbers(groups));
  }

  /** The targets that are known to the last child. */
  settled(): Set<Target> {
    return new Set(
      this.targets.filter(({terms}) => this.known.rise(terms) === 0 && this.known.fall(terms) === 0)
    );
  }

  mark(): Mark {
    return this.known.mark();
  }

  backTo(mark: Mark) {
    this.known.backTo(mark);
  }

  /** Shows these groups, unless a target could then be proved. */
  attempt(groups: readonly Terms[]): boolean {
    return this.guard.attempt(this.numbers(groups));
  }

  /**
   * Finds evidence for every target, first as if all tables were shown, then with ever fewer of them:
   * what holds with more shown holds with less, and seldom has to be found again. Returns the targets without.
   */
  prepare(tables: readonly CandidateTable[]): Target[] {
    let open: number[] = [...this.targets.keys()];
    for (const rank of [...new Set(tables.map((table) => table.rank)), -1].sort((a, b) => b - a)) {
      if (open.length === 0) break;
      const before = this.mark();
      const supposed = tables.filter((table) => table.rank <= rank).flatMap(({rows}) => rows);
      this.show(supposed.flatMap(({reveals}) => reveals));
      open = this.guard.settle(open);
      this.backTo(before);
    }
    return open.map((target) => this.targets[target]!);
  }

  /** What proves that none of the targets can be proved, but for those given up. */
  certified(without: ReadonlySet<Target>): Certified {
    return {
      model: this.model,
      groups: this.known.published().map((number) => this.groups.get(number)!),
      evidence: this.targets.flatMap((target, index) =>
        without.has(target) ? [] : [{target, alternatives: this.guard.evidenceOf(index)}]
      )
    };
  }

  private numbers(groups: readonly Terms[]): number[] {
    return groups.map((terms) => this.known.number(terms));
  }
}
