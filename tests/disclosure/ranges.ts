import {group} from "d3";
import {Contradiction} from "../../loaders/disclosure/attack/settled.js";
import {type Answer, Questions, solver} from "../../loaders/disclosure/attack/solver.js";
import {type Part, partsOf, type Sum, type System} from "../../loaders/disclosure/attack/system.js";

/** The smallest and largest whole number a group can be. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const tolerance = 1e-6;

/**
 * What anyone can prove of each group: its exact range over all whole-number solutions.
 * Fractions are tried first; only where they leave a doubt is the harder question asked.
 * Throws Contradiction where the facts have no solution.
 */
export async function rangesOf(system: System, groups: readonly Sum[]): Promise<Range[]> {
  const highs = await solver();
  const parts = partsOf(system);
  const home = new Map<number, number>();
  for (const [index, part] of parts.entries()) for (const unknown of part.unknowns) home.set(unknown, index);
  const rooms = new Map<number, Room>();
  const room = (index: number) => {
    if (!rooms.has(index)) rooms.set(index, new Room(new Questions(highs, parts[index]!), parts[index]!));
    return rooms.get(index)!;
  };
  try {
    return groups.map((sum) => {
      const pieces = group(sum, ([unknown]) => home.get(unknown)!);
      const found = [...pieces].map(([index, piece]) => room(index).range(piece));
      return {low: total(found.map(({low}) => low)), high: total(found.map(({high}) => high))};
    });
  } finally {
    for (const opened of rooms.values()) opened.dispose();
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** One independent part, its questions, and the whole-number solutions met so far. */
class Room {
  private readonly questions: Questions;
  private readonly place: ReadonlyMap<number, number>;
  private readonly pool: Int32Array[] = [];

  constructor(questions: Questions, part: Part) {
    this.questions = questions;
    this.place = new Map(part.unknowns.map((unknown, index) => [unknown, index]));
  }

  dispose() {
    this.questions.dispose();
  }

  range(sum: Sum): Range {
    const high = this.largest(sum);
    const low = this.largest(sum.map(([unknown, times]) => [unknown, -times]));
    return {low: low === 0 ? 0 : -low, high};
  }

  private largest(sum: Sum): number {
    const linear = this.ask(sum, "linear");
    if (linear.point === null) return linear.value;
    const bound = Math.floor(linear.value + tolerance);
    if (this.remember(linear.point)) return bound;
    if (this.pool.some((point) => this.valueAt(point, sum) === bound)) return bound;
    const whole = this.ask(sum, "whole");
    if (whole.point !== null) this.remember(whole.point);
    return Math.round(whole.value);
  }

  private ask(sum: Sum, kind: "linear" | "whole"): Answer {
    const answer = this.questions.largest(sum, kind);
    if (answer === null) throw new Contradiction([]);
    return answer;
  }

  /** Keeps a point when it is whole, and says whether it was. */
  private remember(point: Float64Array): boolean {
    const whole = Int32Array.from(point, Math.round);
    if (whole.some((value, index) => Math.abs(value - point[index]!) > tolerance)) return false;
    this.pool.push(whole);
    return true;
  }

  private valueAt(point: Int32Array, sum: Sum): number {
    return total(sum.map(([unknown, times]) => times * point[this.place.get(unknown)!]!));
  }
}
