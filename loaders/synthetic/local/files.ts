import {closeSync, openSync, writeSync} from "node:fs";
import {join} from "node:path";
import {localFiles} from "../../local/files.js";

const flushAt = 256 * 1024;

/** Takes a row of one of the council's own files; columns left out are blank. */
export type TellLocal = (file: string, row: Readonly<Record<string, string | number>>) => void;

/** The council's own files of the invented council, headed as their schemas say and written as rows arrive. */
interface LocalFiles {
  readonly tell: TellLocal;
  readonly close: () => void;
}

export function openLocalFiles(folder: string): LocalFiles {
  const open = new Map(
    localFiles.map(({name, columns}) => {
      const names = Object.keys(columns);
      const descriptor = openSync(join(folder, `${name}.csv`), "w");
      return [name, {names, descriptor, waiting: `${names.join(",")}\n`}] satisfies [string, object];
    })
  );
  return {
    tell(name, row) {
      const file = open.get(name)!;
      file.waiting += `${file.names.map((column) => row[column] ?? "").join(",")}\n`;
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
