import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {listFiles} from "./publish/staging.js";
import {keyedHash} from "./salt.js";

/** Git ignores it. What is kept says nothing without the salt. */
const kept = join(".build", "published");

/**
 * Whether the folder holds, to the byte, the site that was published in it last, and that was made from the same.
 * `madeFrom` stands for everything it was made from: what the council gives and the program.
 */
export function isUpToDate(out: string, madeFrom: string, salt: string, folder = kept): boolean {
  const note = noteOf(out, salt, folder);
  return existsSync(note) && existsSync(out) && readFileSync(note, "utf8") === noted(out, madeFrom, salt);
}

/** Keeps what the site just published was made from. */
export function keepNote(out: string, madeFrom: string, salt: string, folder = kept): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(noteOf(out, salt, folder), noted(out, madeFrom, salt), {mode: 0o600});
}

function noteOf(out: string, salt: string, folder: string): string {
  return join(folder, keyedHash(salt, [{name: resolve(out), bytes: new Uint8Array()}]).slice(0, 40));
}

function noted(out: string, madeFrom: string, salt: string): string {
  const site = listFiles(out).map((name) => ({name, bytes: readFileSync(join(out, name))}));
  return `${madeFrom}\n${keyedHash(salt, site)}\n`;
}
