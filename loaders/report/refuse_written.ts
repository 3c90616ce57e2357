import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "../council.js";
import {refuseIdentifiers} from "../publish/refuse_identifiers.js";

/**
 * Takes documents away again in which an identifier stands: people write in them. Throws IdentifierError when one does;
 * `files` are names in `out`, and `ids` those of the exports in capitals.
 */
export function refuseWritten(
  out: string,
  files: readonly string[],
  council: Pick<Council, "contact">,
  ids: ReadonlySet<string>
): void {
  try {
    refuseIdentifiers(
      {files: () => [...files], bytes: (name) => readFileSync(join(out, name))},
      council,
      ids
    );
  } catch (reason) {
    for (const name of files) rmSync(join(out, name), {force: true});
    throw reason;
  }
}
