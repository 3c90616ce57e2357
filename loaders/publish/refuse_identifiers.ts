import type {Council} from "../council.js";
import {unzip} from "../exports/unzip.js";
import {identifiersIn, nameSentences, privacySentences} from "./privacy.js";
import type {Staging} from "./staging.js";

/** Bundled from packages that the lockfile pins, never from data: long numbers in it are not ids. */
const ownCode = /^(?:_import\/client|duckdb)\/.*\.js$/;

/** A file of the site could say who a child or a worker is: which, and nothing of it. */
export class IdentifierError extends Error {}

/**
 * Throws IdentifierError when a file of the site could say who a child or a worker is. `ids` are those of the exports; those of an
 * invented council begin with EX and stand for nobody, but are kept out all the same.
 */
export function refuseIdentifiers(
  staging: Pick<Staging, "files" | "bytes">,
  council: Pick<Council, "contact">,
  ids: ReadonlySet<string>
): void {
  const allowed = [council.contact.address ?? ""];
  const found = staging
    .files()
    .filter((path) => !ownCode.test(path))
    .flatMap((path) => {
      const looked = unpacked(staging.bytes(path)).flatMap((bytes) => identifiersIn(bytes, ids, allowed));
      const named = nameSentences(path, ids);
      return named.length > 0 ? named : privacySentences(path, looked);
    });
  if (found.length > 0)
    throw new IdentifierError(`Nothing was published, to protect children.\n${found.join("\n")}`);
}

/** The file and, where it is a zipped folder as documents and spreadsheets are, what is in it. */
function unpacked(bytes: Uint8Array): Uint8Array[] {
  if (Buffer.from(bytes.subarray(0, 4)).toString("latin1") !== "PK\x03\x04") return [bytes];
  try {
    return [bytes, ...unzip(Buffer.from(bytes)).map((member) => member.bytes)];
  } catch {
    return [bytes];
  }
}
