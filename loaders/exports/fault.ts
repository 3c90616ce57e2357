/** One fault of the exports, counted. Nothing in it comes from inside a row. */
export interface Fault {
  readonly fatal: boolean;
  /** What the same kind of fault is called everywhere. */
  readonly kind: string;
  /** Short name of the file, where one file is at fault. */
  readonly file: string;
  readonly column: string;
  /** The first few lines at fault; the heading is line 1. */
  readonly lines: readonly number[];
  readonly count: number;
  /** The sentence for the analyst: where, what, how many, what to do. */
  readonly message: string;
}

/** The exports cannot be published from. Carries every fault found, and says the fatal ones. */
export class ExportsError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(
      faults
        .filter((fault) => fault.fatal)
        .map((fault) => fault.message)
        .join("\n")
    );
    this.name = "ExportsError";
  }
}

/** `3 rows`, `1 row`, `1,200 rows`. */
export function many(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

/** `(lines 14, 90, 212 and more)`, from the first few of so many. */
export function at(lines: readonly number[], count: number): string {
  if (lines.length === 0) return "";
  const more = count > lines.length ? " and more" : "";
  return ` (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}${more})`;
}

/** A fault that is told and does not stop the run. The message is a sentence without a child’s values. */
export function fault(kind: string, message: string, about: Partial<Fault> = {}): Fault {
  return {fatal: false, file: "", column: "", lines: [], count: 1, ...about, kind, message};
}

/** A fault that nothing can be published with. */
export function fatal(kind: string, message: string, about: Partial<Fault> = {}): Fault {
  return fault(kind, message, {...about, fatal: true});
}
