import {Alternatives, solver} from "./alternative.js";
import {Guard, isEnough, rangeOf} from "./guard.js";
import {Leeway} from "./leeway.js";
import {addressOf, type Bound, type Model, type Target, type Terms, valueOf} from "./model.js";
import {Regions} from "./region.js";

/** What can still be asked where others publish of the same children. */
interface Askable {
  /** Those that can be asked whatever a reader has read. */
  readonly targets: readonly Target[];
  /** The others, as they are asked of what is ours alone. */
  readonly alone: readonly Target[];
  /** The same as far as they can be asked beside others' tables; those that these prove are not. */
  readonly beside: readonly Target[];
  /** Groups that others' tables prove to be small, by label. For the council alone. */
  readonly elsewhere: readonly string[];
}

/**
 * What others' tables leave open, attacked alone. A group that they prove to be of 1 to 5 is no secret of ours to
 * keep. Of one that they leave less room than is asked for, what is published beside them must take nothing away
 * that keeps it unproved: that there may be none, or that there may be more.
 */
export class Theirs {
  private readonly plain: Room;
  private readonly strict: Room;
  private readonly answers = new Map<string, Target | null>();

  /**
   * `facts` of the model hold whatever we publish. `strict` are those that a reader adds who takes everything that
   * we do not show for more than nought.
   */
  static async of(model: Model, strict: readonly Bound[], others: readonly Terms[]): Promise<Theirs> {
    const highs = await solver();
    return new Theirs(
      new Room(highs, model, others),
      new Room(highs, {...model, facts: [...model.facts, ...strict]}, others)
    );
  }

  private constructor(plain: Room, strict: Room) {
    this.plain = plain;
    this.strict = strict;
  }

  dispose() {
    this.plain.dispose();
    this.strict.dispose();
  }

  /** Looks closer at targets that bounds alone show to be narrowed, and goes by what was found of others before. */
  askable(targets: readonly Target[]): Askable {
    const asked = targets.map((target) => this.asked(target));
    const narrowed = targets.filter((target, index) => asked[index] !== target);
    return {
      targets: targets.filter((target, index) => asked[index] === target),
      alone: narrowed,
      beside: asked.filter((found, index) => found !== null && found !== targets[index]) as Target[],
      elsewhere: narrowed.filter((target) => this.asked(target) === null).map(({label}) => label)
    };
  }

  /** Looks closer at these, and says whether their tables are why any cannot be protected. */
  explain(targets: readonly Target[]): boolean {
    const fresh = targets.filter(({terms}) => !this.answers.has(addressOf(terms)));
    return fresh.map((target) => this.look(target) !== target).some((isTheirs) => isTheirs);
  }

  private asked(target: Target): Target | null {
    const known = this.answers.get(addressOf(target.terms));
    if (known !== undefined) return known;
    return this.strict.mayBeOpen(target) ? target : this.look(target);
  }

  private look(target: Target): Target | null {
    const address = addressOf(target.terms);
    const before = this.answers.get(address);
    if (before !== undefined) return before;
    const found = this.strict.isOpen(target)
      ? target
      : (weaker(target).find((each) => this.plain.isOpen(each)) ?? null);
    this.answers.set(address, found);
    return found;
  }
}

/** What may be asked for, the most first. Each is another object than the target. */
function weaker(target: Target): Target[] {
  if (target.width === 0) return [{...target}];
  const widths = Array.from({length: target.width}, (_, less) => target.width - less);
  return [...widths.map((width) => ({...target, width})), {...target, low: 0}];
}

/** What is left open when everything of others is known and nothing of ours. */
class Room {
  private readonly model: Model;
  private readonly known: Leeway;
  private readonly regions: Regions;
  private readonly search: Alternatives;

  constructor(highs: Awaited<ReturnType<typeof solver>>, model: Model, others: readonly Terms[]) {
    this.model = model;
    this.known = new Leeway(model, others);
    this.known.show(others.map((terms) => this.known.number(terms)));
    this.regions = new Regions(model, this.known);
    const costs = Float64Array.from(model.truth, () => 1);
    this.search = new Alternatives(highs, this.known, costs, () => 0.5);
  }

  dispose() {
    this.search.dispose();
  }

  /** By bounds alone. */
  mayBeOpen(target: Target): boolean {
    return isEnough(target, ...rangeOf(this.known, target, valueOf(target.terms, this.model.truth)));
  }

  isOpen(target: Target): boolean {
    const guard = new Guard(this.known, [target], this.model.truth, this.search, this.regions);
    return guard.settle([0]).length === 0;
  }
}
