import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

const prefix = "care-scrutiny-rows-";
const own = new Set<string>();
process.once("exit", () => own.forEach(remove));

/**
 * A folder that its owner alone may read, for rows that do not fit into memory: of this run, and gone when it ends.
 * What a run that was killed left behind is cleared first.
 */
export function openSpill(parent = tmpdir()): string {
  clearSpills(parent);
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  own.add(folder);
  return folder;
}

/** Clears what runs left behind that were killed. */
export function clearSpills(parent = tmpdir()): void {
  for (const name of readdirSync(parent).filter((one) => one.startsWith(prefix))) {
    if (!isRunning(Number(name.slice(prefix.length).split("-")[0]))) remove(join(parent, name));
  }
}

export function closeSpill(folder: string): void {
  remove(folder);
  own.delete(folder);
}

function remove(folder: string): void {
  rmSync(folder, {recursive: true, force: true});
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (reason) {
    // Another user's process may not be signalled, but runs.
    return (reason as NodeJS.ErrnoException).code === "EPERM";
  }
}
