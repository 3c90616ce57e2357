import {closeSync, openSync, writeSync} from "node:fs";
import {join} from "node:path";
import {localFiles} from "../../local/files.js";

const flushAt = 256 * 1024;

/** Takes a row of one of the council's own files; columns left out are blank. */
export type TellLocal = (file: string, row: Readonly<Record<string, string | number>>) => void;

/** The council's own files of the invented council, headed as their schemas say and written as rows arrive; none of which nothing is told. */
interface LocalFiles {
  readonly tell: TellLocal;
  readonly close: () => void;
}

export function openLocalFiles(folder: string): LocalFiles {
  const headings = new Map(localFiles.map(({name, columns}) => [name, Object.keys(columns)]));
  const open = new Map<string, {readonly descriptor: number; waiting: string}>();
  return {
    tell(name, row) {
      const columns = headings.get(name)!;
      if (!open.has(name))
        open.set(name, {
          descriptor: openSync(join(folder, `${name}.csv`), "w"),
          waiting: `${columns.join(",")}\n`
        });
      const file = open.get(name)!;
      file.waiting += `${columns.map((column) => row[column] ?? "").join(",")}\n`;
      if (file.waiting.length < flushAt) return;
      writeSync(file.descriptor, file.waiting);
      file.waiting = "";
    },
    close() {
      for (const {descriptor, waiting} of open.values()) {
        writeSync(descriptor, waiting);
        closeSync(descriptor);
      }
    }
  };
}
