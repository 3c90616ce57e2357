import {type Column, patterns} from "./schema.js";

/** A value as the database casts it from text, several joined by `|`; null where there is none. */
export interface Read {
  readonly value: string | null;
}

/** Why a value was not read: what it should have been, or that it must not be here at all. */
export type Unread =
  | "child"
  | "worker"
  | "prose"
  | "reference"
  | "date"
  | "quarter end"
  | "year"
  | "number"
  | "yes or no"
  | "code";

/** Reads one cell by its column's kind. The cell itself never leaves this function unless it was understood. */
export function readValue(cell: string, column: Column): Read | Unread {
  if (cell === "") return {value: null};
  const value = valueOf(cell, column);
  if (value !== null) return {value};
  if (isProse(cell)) return "prose";
  const {kind} = column;
  if (kind === "whole") return "number";
  return kind === "codes" || kind === "text" ? "code" : kind;
}

function valueOf(cell: string, {kind, codes = {}}: Column): string | null {
  switch (kind) {
    case "child":
      // Hashed when the row goes into its table.
      return isProse(cell) || / /.test(cell) ? null : cell;
    case "worker":
    case "reference":
      return new RegExp(patterns[kind]).test(cell) ? cell.toUpperCase() : null;
    case "date":
      return isoOf(cell);
    case "quarter end":
      return quarterEndOf(cell);
    case "year":
      return yearOf(cell);
    case "number":
      return /^\d{1,6}(\.\d{1,6})?$/.test(cell) ? cell : null;
    case "whole":
      return /^\d{1,6}(\.0+)?$/.test(cell) ? String(Number(cell)) : null;
    case "yes or no":
      return yesOrNo(cell);
    case "code":
      return labelOf(cell, codes);
    case "codes": {
      const labels = cell.split(/[;|]/).map((part) => labelOf(part, codes));
      return labels.includes(null) ? null : [...new Set(labels)].join("|");
    }
    case "text":
      return cell.replace(/\s+/g, " ");
  }
}

/** A sentence, where a code or a date belongs. */
function isProse(cell: string): boolean {
  return cell.length > 60 || cell.split(/\s+/).length >= 4;
}

function labelOf(written: string, codes: Readonly<Record<string, string>>): string | null {
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, "");
  const found = Object.entries(codes).find(
    ([code, label]) => plain(code) === plain(written) || plain(label) === plain(written)
  );
  return found?.[1] ?? null;
}

function yesOrNo(cell: string): string | null {
  if (/^(yes|y|true|1)$/i.test(cell)) return "true";
  return /^(no|n|false|0)$/i.test(cell) ? "false" : null;
}

/** Day, month and year, or year, month and day; a time after it is passed over. */
function isoOf(cell: string): string | null {
  const british = cell.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})( .*)?$/);
  const iso = cell.match(/^(\d{4})-(\d{2})-(\d{2})([ T].*)?$/);
  const [year, month, day] = british
    ? [british[3], british[2], british[1]].map(Number)
    : (iso?.slice(1, 4).map(Number) ?? []);
  if (year === undefined || year < 1900 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month! - 1, day));
  const real = date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

function quarterEndOf(cell: string): string | null {
  const day = isoOf(cell);
  return day !== null && /-(03-31|06-30|09-30|12-31)$/.test(day) ? day : null;
}

function yearOf(cell: string): string | null {
  const found = cell.match(/^(\d{4})[-/](?:\d{2})?(\d{2})$/);
  return found && (Number(found[1]) + 1) % 100 === Number(found[2]) ? `${found[1]}-${found[2]}` : null;
}
