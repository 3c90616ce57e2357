import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";

/** A site being made beside the published one, which stays as it was until `publish`. */
export interface Staging {
  readonly folder: string;
  write(path: string, content: string | Uint8Array): void;
  /** Every file, by path with forward slashes. */
  files(): string[];
  read(path: string): string;
  bytes(path: string): Uint8Array;
  /** Puts the finished site in the place of the old one. */
  publish(): void;
  discard(): void;
}

/** Opens an empty staging folder beside `out`. What an interrupted build left there is removed first. */
export function openStaging(out: string): Staging {
  const published = resolve(out);
  const folder = `${published}.new`;
  const old = `${published}.old`;
  if (existsSync(old) && !existsSync(published)) renameSync(old, published);
  for (const left of [folder, old]) rmSync(left, {recursive: true, force: true});
  mkdirSync(dirname(folder), {recursive: true});
  // Nobody else may read it, were it beside a folder that a server serves: it is not audited yet.
  mkdirSync(folder, {mode: 0o700});
  return {
    folder,
    write(path, content) {
      const file = join(folder, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
    },
    files: () => listFiles(folder),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    bytes: (path) => readFileSync(join(folder, path)),
    publish() {
      if (existsSync(published)) renameSync(published, old);
      try {
        chmodSync(folder, 0o755);
        renameSync(folder, published);
      } catch (reason) {
        // A file held open elsewhere stops the change: what was published comes back.
        if (existsSync(old)) renameSync(old, published);
        throw reason;
      }
      rmSync(old, {recursive: true, force: true});
    },
    discard: () => rmSync(folder, {recursive: true, force: true})
  };
}

/** Every file below a folder, by path with forward slashes, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
