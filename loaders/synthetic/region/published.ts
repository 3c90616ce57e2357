import type {Place} from "./figures.js";

/** The department's rounding: nearest 10 above councils. */
export function asPublished({level}: Place, number: number): number {
  return level === "Local authority" ? number : Math.round(number / 10) * 10;
}

/** A count or a mean as printed: 1 to 5 children are hidden. */
export function printed(place: Place, number: number): string {
  const shown = asPublished(place, number);
  return place.level === "Local authority" && isSmall(shown) ? "c" : String(shown);
}

/** A whole per cent; `c` with its count, `k` for one that rounds to nought. */
export function printedShare(place: Place, number: number, of: number): string {
  if (printed(place, number) === "c") return "c";
  if (of === 0) return "z";
  const percent = Math.floor((100 * number) / of + 0.5);
  return percent === 0 && number > 0 ? "k" : String(percent);
}

/**
 * The parts of a whole as printed. Where one alone is hidden the next smallest is hidden too, or the total would
 * give it away.
 */
export function printedParts(place: Place, parts: Readonly<Record<string, number>>): Record<string, string> {
  const text = Object.fromEntries(
    Object.entries(parts).map(([name, number]) => [name, printed(place, number)])
  );
  const hidden = Object.values(text).filter((one) => one === "c").length;
  if (hidden !== 1) return text;
  const [next] = Object.entries(parts)
    .filter(([name, number]) => text[name] !== "c" && number > 0)
    .sort(([, a], [, b]) => a - b);
  return next ? {...text, [next[0]]: "c"} : text;
}

function isSmall(number: number): boolean {
  return number > 0 && number < 6;
}
