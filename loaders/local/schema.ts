/** How a column of a local file is read. Whatever is no code, number or date is refused: only `text` is free, and only comments have it. */
export type Kind =
  | "child"
  | "worker"
  | "reference"
  | "date"
  | "quarter end"
  | "year"
  | "number"
  | "whole"
  | "yes or no"
  | "code"
  | "codes"
  | "text";

export interface Column {
  readonly kind: Kind;
  /** What the column holds, in a sentence for the analyst. */
  readonly holds: string;
  /** A row without it is left out. */
  readonly required?: boolean;
  /** Codes and what they are called on pages; of a `code` or `codes` column only. */
  readonly codes?: Readonly<Record<string, string>>;
  /** What the invented row of the template has here. */
  readonly example: string;
}

/** One of the council's own files: what it holds, and what one row is. */
export interface LocalFile {
  readonly name: string;
  readonly title: string;
  /** "One row for each …" */
  readonly grain: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** The date column by which it is known what time the file tells of; a measure's `availableWhen` asks for it. */
  readonly dated?: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Codes of one column that go with a code of another; a question that is not named takes those of "". */
  readonly fits?: {
    readonly column: string;
    readonly with: string;
    readonly codes: Readonly<Record<string, readonly string[]>>;
  };
  /** Ids of the measures it brings. */
  readonly brings: readonly string[];
  /** What it brings that is no measure. */
  readonly gives?: string;
}

/** Codes of workers and references: letters, figures, dashes, and at least one figure; no spaces. */
export const patterns = {
  worker: "^[A-Za-z]{1,6}[0-9]{1,6}$",
  reference: "^[A-Za-z/_-]{0,12}[0-9][A-Za-z0-9/_-]{0,12}$",
  year: "^[0-9]{4}-[0-9]{2}$"
} as const;

/** The type of a column's value in the database. */
export function storedAs(kind: Kind): string {
  const stored: Partial<Record<Kind, string>> = {
    child: "ubigint",
    date: "date",
    "quarter end": "date",
    number: "double",
    whole: "int",
    "yes or no": "boolean",
    codes: "varchar[]"
  };
  return stored[kind] ?? "varchar";
}
