import {FetchError} from "./comparators/fetch.js";
import {OpenDataError} from "./comparators/open_data/read.js";
import {CouncilError, optionOf} from "./council.js";
import {ExportsError} from "./exports/fault.js";
import {MeasureSqlError} from "./measures/sql_fault.js";
import {BrokenError} from "./publish/refuse_broken.js";
import {IdentifierError} from "./publish/refuse_identifiers.js";
import {ShrunkenError} from "./publish/shrunken.js";
import {BankHolidaysError} from "./tables/bank_holidays.js";
import {OrderError} from "./tables/make.js";

/** A fault that stops a command, in sentences for the analyst. */
export class FatalError extends Error {}

/** The folder named by `--out`, else `dist`. */
export function outFolder(args: readonly string[] = process.argv.slice(2)): string {
  return optionOf(args, "--out") || "dist";
}

const known = [
  FatalError,
  CouncilError,
  ExportsError,
  BankHolidaysError,
  OrderError,
  MeasureSqlError,
  OpenDataError,
  FetchError,
  ShrunkenError,
  IdentifierError,
  BrokenError
];

/** Runs a command: a sentence for what the analyst can mend, a stack only for what an engineer must. */
export function run(command: () => Promise<void>): void {
  command().catch((reason: unknown) => {
    console.error(said(reason));
    process.exitCode = 1;
  });
}

/**
 * What is said of a fault that stops a command. The runtime's own errors quote what they choked on, which may be a
 * child's: of those the kind and the place are said, and not the message.
 */
export function said(reason: unknown): string {
  if (!(reason instanceof Error))
    return "The command stopped at something that is no error. Tell the maintainers.";
  if (known.some((kind) => reason instanceof kind)) return reason.message;
  if ((reason as NodeJS.ErrnoException).code === "ENOSPC")
    return "The disk is full. Make room and run the command again. What was published before is as it was.";
  const quotes = [TypeError, RangeError, SyntaxError, URIError].some((kind) => reason instanceof kind);
  const frames = (reason.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const what = quotes ? reason.name : `${reason.name}: ${reason.message}`;
  return [
    "The command stopped at a fault of its own. Tell the maintainers, with these lines.",
    what,
    ...frames
  ].join("\n");
}
