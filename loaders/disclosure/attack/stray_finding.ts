import type {Finding} from "./audit.js";

/** How many numbers are strays, and where; never which. */
export function finding(path: string, where: string, strays: number): Finding[] {
  if (strays === 0) return [];
  const what =
    strays === 1
      ? `1 number in its ${where} is not what figures.csv shows there`
      : `${strays} numbers in its ${where} are not what figures.csv shows there`;
  return [{where: path, what}];
}

/** How many numbers in words are worked out there: worth a look, and no proof. */
export function doubt(path: string, numbers: number): Finding[] {
  if (numbers === 0) return [];
  const what = `${numbers} ${numbers === 1 ? "number" : "numbers"} in its words or labels worked out there, or written by the council`;
  return [{where: path, what, isDoubt: true, numbers}];
}
