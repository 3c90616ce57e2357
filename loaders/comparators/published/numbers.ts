import type {PrintedFigure} from "./figure.js";
import type {Printed} from "./statement.js";

/** Decimals a figure was printed with: 1 for `94.4%`, 0 for `57 %`. */
export function decimals(figure: PrintedFigure): number {
  return figure.asPrinted.match(/\d\.(\d+)/)?.[1]?.length ?? 0;
}

/** Half away from zero, as a person rounds. */
export function rounded(value: number, places: number): number {
  const scale = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}

/** Most that rounding can have moved the figure. */
export function rounding(figure: PrintedFigure): number {
  return 0.5 * 10 ** -decimals(figure) + 1e-9;
}

export function isPercentage(figure: PrintedFigure): boolean {
  return figure.unit === "per cent";
}

/** `1,753`, `94.4%`: as the site writes a number. */
export function written(figure: Printed): string {
  const text = number(Math.abs(figure.value), figure.value % 1 === 0 ? 0 : 3);
  return isPercentage(figure) ? `${text}%` : text;
}

export function number(value: number, places = 0): string {
  return value.toLocaleString("en-GB", {maximumFractionDigits: places});
}

/** `a, b and c`. */
export function list(words: readonly string[], joint = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}
