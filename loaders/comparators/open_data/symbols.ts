import type {FactStatus} from "../fact.js";

/** A cell of a published file: a number, or why there is none. */
export interface PublishedNumber {
  readonly value: number | null;
  readonly status: FactStatus;
}

const missing: PublishedNumber = {value: null, status: "x"};

/** Reads `1,234`, `c`, `[c]`, `12 u`, `low`. Anything else is not available, never a zero. */
export function readNumber(text: string | undefined): PublishedNumber {
  const [, number, symbol] =
    (text ?? "")
      .trim()
      .toLowerCase()
      .match(/^(-?[\d,]*\.?\d+)?\s*\[?(low|[czkxu])?\]?$/) ?? [];
  if (number !== undefined && (symbol === undefined || symbol === "u"))
    return {value: Number(number.replaceAll(",", "")), status: symbol ?? "shown"};
  if (symbol !== undefined) return {value: null, status: symbol as FactStatus};
  return missing;
}

/** A row marked `u` keeps its numbers, and they are all marked so. */
export function markUnreliable(number: PublishedNumber): PublishedNumber {
  return number.status === "shown" ? {value: number.value, status: "u"} : number;
}
