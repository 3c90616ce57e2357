import type {Council} from "../council.js";
import {identifiersIn, privacySentences} from "./privacy.js";
import type {Staging} from "./staging.js";

/** Bundled from packages that the lockfile pins, never from data: long numbers in it are not ids. */
const ownCode = /^_import\/client\/.*\.js$/;

/** A file of the site could say who a child or a worker is: which, and nothing of it. */
export class IdentifierError extends Error {}

/**
 * Throws IdentifierError when a file of the site could say who a child or a worker is. `ids` are those of the exports; those of an
 * invented council begin with EX and stand for nobody, but are kept out all the same.
 */
export function refuseIdentifiers(staging: Staging, council: Council, ids: ReadonlySet<string>): void {
  const allowed = [council.contact.address ?? ""];
  const found = staging
    .files()
    .filter((path) => !ownCode.test(path))
    .flatMap((path) => privacySentences(path, identifiersIn(staging.bytes(path), ids, allowed)));
  if (found.length > 0)
    throw new IdentifierError(`Nothing was published, to protect children.\n${found.join("\n")}`);
}
