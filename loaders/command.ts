import {CouncilError, optionOf} from "./council.js";
import {ExportsError} from "./exports/fault.js";
import {ShrunkenError} from "./publish/shrunken.js";
import {BankHolidaysError} from "./tables/bank_holidays.js";

/** A fault that stops a command, in sentences for the analyst. */
export class FatalError extends Error {}

/** The folder named by `--out`, else `dist`. */
export function outFolder(args: readonly string[] = process.argv.slice(2)): string {
  return optionOf(args, "--out") || "dist";
}

/** Runs a command: a sentence for what the analyst can mend, a stack only for what an engineer must. */
export function run(command: () => Promise<void>): void {
  command().catch((reason: unknown) => {
    const known = [FatalError, CouncilError, ExportsError, BankHolidaysError, ShrunkenError].some(
      (kind) => reason instanceof kind
    );
    console.error(known ? (reason as Error).message : reason);
    process.exitCode = 1;
  });
}
