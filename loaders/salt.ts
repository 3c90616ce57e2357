import {createHmac, randomBytes} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Council} from "./council.js";

/** Where a council's salt is kept: beside its council.json, in a folder that git ignores. */
function saltFile(council: Council): string {
  return join(dirname(council.file), "private", "salt");
}

/**
 * The council's private salt, made on its first build. It breaks ties in disclosure control, so that somebody who
 * knows the program but not the salt cannot run it again; losing it may change which figures are withheld.
 * An invented council has nobody to protect, and its site should be the same on every machine.
 */
export function saltOf(council: Council): string {
  if (council.invented) return `invented ${council.laCode}`;
  const file = saltFile(council);
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const salt = randomBytes(32).toString("hex");
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, `${salt}\n`, {mode: 0o600});
  return salt;
}

/** One keyed hash over all inputs: an unkeyed one would let anybody test a guess at a child's row. */
export function keyedHash(salt: string, inputs: readonly {name: string; bytes: Uint8Array}[]): string {
  const hash = createHmac("sha256", salt);
  for (const {name, bytes} of inputs) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}
