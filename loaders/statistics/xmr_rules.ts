import type {Range} from "./range.js";

export type Signal =
  | "above the upper limit"
  | "below the lower limit"
  | "two of three near the upper limit"
  | "two of three near the lower limit"
  | "seven above the mean"
  | "seven below the mean"
  | "seven rising"
  | "seven falling";

const RUN = 7;

/** Which rule each value breaks, the gravest first; null where none. */
export function signals(values: readonly number[], mean: number, {lower, upper}: Range): (Signal | null)[] {
  const sides = values.map((value) => Math.sign(value - mean));
  const outside = values.map((value) => value > upper || value < lower);
  const nearLine = (2 / 3) * (upper - mean);
  const near = values.map((value, i) => !outside[i] && Math.abs(value - mean) > nearLine);
  const pair = partOf(values.length, 3, (from) => twoOfThree(near, sides, from));
  const shift = partOf(values.length, RUN, (from) => allSame(sides.slice(from, from + RUN)));
  const rising = partOf(values.length, RUN, (from) => allSame(steps(values.slice(from, from + RUN))) > 0);
  const falling = partOf(values.length, RUN, (from) => allSame(steps(values.slice(from, from + RUN))) < 0);

  return values.map((_, i) => {
    const above = sides[i]! > 0;
    if (outside[i]) return above ? "above the upper limit" : "below the lower limit";
    if (pair[i] && near[i]) {
      return above ? "two of three near the upper limit" : "two of three near the lower limit";
    }
    if (shift[i]) return above ? "seven above the mean" : "seven below the mean";
    if (rising[i]) return "seven rising";
    return falling[i] ? "seven falling" : null;
  });
}

/** Which values lie in some window of so many for which the test holds. */
function partOf(length: number, width: number, holds: (from: number) => boolean | number): boolean[] {
  const part = new Array<boolean>(length).fill(false);
  for (let from = 0; from + width <= length; from++) if (holds(from)) part.fill(true, from, from + width);
  return part;
}

/** The common sign, or 0 when they differ or one is 0. */
function allSame(signs: readonly number[]): number {
  return signs.every((sign) => sign === signs[0]) ? signs[0]! : 0;
}

function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.sign(value - values[i]!));
}

function twoOfThree(near: readonly boolean[], sides: readonly number[], from: number): boolean {
  const close = near.slice(from, from + 3).filter(Boolean).length;
  return close >= 2 && allSame(sides.slice(from, from + 3)) !== 0;
}
