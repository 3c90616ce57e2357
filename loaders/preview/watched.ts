import {type FSWatcher, readdirSync, statSync, watch} from "node:fs";
import {join} from "node:path";

/** Files saved within so many milliseconds are one change: an editor may write a file in several steps. */
const together = 30;

/**
 * Tells of files that were saved below some folders. Each folder is watched by itself: what watches a tree loses a
 * file once an editor has put a new one in its place. Returns what ends it.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (paths: ReadonlySet<string>) => void
): () => void {
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  const told = (path: string) => {
    changed.add(path);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const paths = new Set(changed);
      changed.clear();
      onChange(paths);
    }, together);
  };
  const watched = new Map<string, FSWatcher>();
  const follow = (folder: string, isNew: boolean) => {
    if (watched.has(folder)) return;
    const watcher = watch(folder, (_, name) => {
      if (name === null) return;
      const path = join(folder, name);
      if (isFolder(path)) follow(path, true);
      else told(path);
    });
    // The folder is gone.
    watcher.on("error", () => watched.delete(folder));
    watched.set(folder, watcher);
    for (const entry of readdirSync(folder, {withFileTypes: true})) {
      if (entry.isDirectory()) follow(join(folder, entry.name), isNew);
      else if (isNew) told(join(folder, entry.name));
    }
  };
  for (const folder of folders) if (isFolder(folder)) follow(folder, false);
  return () => {
    clearTimeout(waiting);
    for (const watcher of watched.values()) watcher.close();
  };
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}
