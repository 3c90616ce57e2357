import {group} from "d3";
import {withoutRefuted} from "./feasible.js";
import {reduced} from "./settled.js";
import {Questions, type Solver} from "./solver.js";
import type {Suspect} from "./suspect.js";
import {type Part, partsOf, type Sum, type System} from "./system.js";

/** What is asked of a suspect: how far its number can be moved inside each part it touches. */
interface Open {
  readonly suspect: Suspect;
  readonly known: number;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly part: number;
  readonly terms: Sum;
  /** The least and the most met so far in whole-number populations. */
  least: number;
  most: number;
}

export interface Limits {
  readonly small: number;
  readonly width: number;
}

/**
 * The suspects that the facts give away. Throws Contradiction where facts have no solution; `isPartial` looks at those
 * about the suspects alone.
 */
export function proved(
  solver: Solver,
  left: System,
  value: ReadonlyMap<number, number>,
  suspects: readonly Suspect[],
  limits: Limits,
  most: number,
  isPartial = false
): Suspect[] {
  const asked = isPartial ? new Set(suspects.flatMap(({sum}) => sum.map(([unknown]) => unknown))) : null;
  const parts = partsOf(left).map((part) =>
    asked === null || part.unknowns.some((unknown) => asked.has(unknown))
      ? withoutRefuted(solver, part)
      : part
  );
  const home = new Map(parts.flatMap(({unknowns}, index) => unknowns.map((unknown) => [unknown, index])));
  const all = suspects.map((suspect): Open => {
    const {rest, known} = reduced(suspect.sum, value);
    const pieces = [...group(rest, ([unknown]) => home.get(unknown)!)].map(([part, terms]) => ({
      part,
      terms,
      least: Number.POSITIVE_INFINITY,
      most: Number.NEGATIVE_INFINITY
    }));
    return {suspect, known, pieces};
  });
  const broken = new Set(
    all.filter(({pieces}) => pieces.length === 0).filter((open) => isBroken(open, limits))
  );
  const open = all.filter(({pieces}) => pieces.length > 0);
  const byPart = group(
    open.flatMap((each) => each.pieces.map((piece) => ({each, piece}))),
    ({piece}) => piece.part
  );
  for (const [index, own] of byPart) {
    const room = new Room(
      solver,
      parts[index]!,
      most,
      own.map(({piece}) => piece)
    );
    try {
      room.look(own.map(({each, piece}) => ({piece, isOpen: () => !isSafe(each, limits)})));
    } finally {
      room.dispose();
    }
  }
  for (const each of open) if (!isSafe(each, limits)) broken.add(each);
  return [...broken].map(({suspect}) => suspect);
}

function low({known, pieces}: Open): number {
  return pieces.reduce((sum, {least}) => sum + least, known);
}

function high({known, pieces}: Open): number {
  return pieces.reduce((sum, {most}) => sum + most, known);
}

/** Whether populations have been met that show enough room. */
function isSafe(open: Open, {small, width}: Limits): boolean {
  const {fear, truth} = open.suspect;
  if (fear === "nobody") return high(open) >= 1;
  if (truth !== null && truth >= 1 && truth <= small)
    return high(open) > small && high(open) - low(open) >= width;
  return high(open) > small || low(open) < 1;
}

function isBroken(open: Open, limits: Limits): boolean {
  return !isSafe(open, limits);
}

const tolerance = 1e-6;

/** One part with all that is asked of it. */
class Room {
  private readonly questions: Questions;
  private readonly place: ReadonlyMap<number, number>;
  private readonly pieces: readonly Piece[];

  constructor(solver: Solver, part: Part, most: number, pieces: readonly Piece[]) {
    this.questions = new Questions(solver, part, most);
    this.place = new Map(part.unknowns.map((unknown, index) => [unknown, index]));
    this.pieces = pieces;
  }

  dispose() {
    this.questions.dispose();
  }

  /** Moves everything at once first, then one by one what has not been seen to move enough. */
  look(asked: readonly {piece: Piece; isOpen: () => boolean}[]) {
    for (const sign of [1, -1, 1]) {
      const open = asked.filter(({isOpen}) => isOpen());
      if (open.length < 4) break;
      this.seek(
        open.flatMap(({piece}) => piece.terms),
        sign,
        "linear"
      );
    }
    for (const {piece, isOpen} of asked) {
      for (const sign of [1, -1])
        for (const kind of ["linear", "whole"] as const)
          if (isOpen() && !this.seek(piece.terms, sign, kind)) break;
    }
  }

  /** Returns whether a doubt is left: a best point that is not of whole numbers. */
  private seek(terms: Sum, sign: number, kind: "linear" | "whole"): boolean {
    const sum = new Map<number, number>();
    for (const [unknown, times] of terms) sum.set(unknown, (sum.get(unknown) ?? 0) + sign * times);
    const answer = this.questions.largest([...sum], kind);
    if (answer?.point == null) return true;
    const whole = Int32Array.from(answer.point, Math.round);
    if (whole.some((number, index) => Math.abs(number - answer.point![index]!) > tolerance)) return true;
    for (const piece of this.pieces) {
      const met = piece.terms.reduce(
        (total, [unknown, times]) => total + times * whole[this.place.get(unknown)!]!,
        0
      );
      piece.least = Math.min(piece.least, met);
      piece.most = Math.max(piece.most, met);
    }
    return false;
  }
}
