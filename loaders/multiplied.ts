import {appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {type Council, CouncilError} from "./council.js";
import {listFiles} from "./publish/staging.js";

/** An invented council whose children are there so many times over, each time under other ids; in a folder to be removed. */
export function multiplied(council: Council, times: number): Council & {readonly remove: () => void} {
  if (!council.invented)
    throw new CouncilError("Only an invented council may be multiplied: the copies lie in the clear.");
  const folder = mkdtempSync(join(tmpdir(), "care-multiplied-"));
  for (const name of listFiles(council.exports).filter((file) => file.endsWith(".csv"))) {
    const [heading = "", ...rows] = readFileSync(join(council.exports, name), "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/);
    const path = join(folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, `${heading}\n`);
    const body = `${rows.filter((row) => row !== "").join("\n")}\n`;
    for (let copy = 0; copy < times && body !== "\n"; copy++) {
      appendFileSync(path, body.replaceAll("EX", `EX${copy}X`));
    }
  }
  return {...council, exports: folder, remove: () => rmSync(folder, {recursive: true})};
}
