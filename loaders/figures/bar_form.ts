import type {Bar} from "./bar_rows.js";
import type {Size} from "./theme.js";

/** Pixels of a row and of the names beside it; on a telephone names stand above. */
interface Form {
  readonly row: number;
  readonly gutter: number;
  readonly shift: number;
  readonly letters: number;
}

/** Names stand beside bars where there is room, and above them on a telephone. */
export const forms: Readonly<Record<Size["name"], Form>> = {
  wide: {row: 38, gutter: 268, shift: 0, letters: 30},
  narrow: {row: 58, gutter: 2, shift: 13, letters: 36}
};

/** What the marks of a bar chart share. */
export interface Drawn {
  readonly form: Form;
  readonly size: Size;
  readonly x: object;
  readonly y: object;
}

/** Room for the longest line of the names, which Vega cannot measure without a screen. */
export function beside(rows: readonly Bar[], size: Size): number {
  const longest = Math.max(
    ...rows.flatMap(({name, heading}) => (heading ? 0 : name.map((line) => line.length)))
  );
  return Math.ceil(longest * size.text * 0.6) + 20;
}

/** Room for the longest number at a bar's end. */
export function after(rows: readonly Bar[], size: Size): number {
  return Math.ceil(Math.max(...rows.map(({label}) => label.length)) * size.text * 0.62) + 14;
}

/** Rows as high as the longest name needs, beside its bar or above it. */
export function roomy(form: Form, rows: readonly Bar[], size: Size): Form {
  const more = Math.max(...rows.map(({name}) => name.length)) - 1;
  const line = size.text + 3;
  if (form.shift === 0) return {...form, row: Math.max(form.row, (more + 1) * line + 6)};
  return {...form, row: form.row + more * line, shift: form.shift + (more * line) / 2};
}
