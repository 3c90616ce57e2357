import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {run} from "../command.js";
import {chosenCouncil, optionOf, readCouncil} from "../council.js";
import {multiply} from "./multiply.js";
import type {Once} from "./once.js";
import {table} from "./table.js";

const example = readCouncil("data/council.json");
const sizes = "200,2000,20000,400000";

/**
 * Times the path from raw CSV to every measure, step by step: of the council, and of invented councils up to all of
 * England, which are the example's children told again under other ids. Options: `--runs 3`, `--sizes 200,400000`.
 */
run(async () => {
  const args = process.argv.slice(2);
  const runs = Number(optionOf(args, "--runs") || 3);
  const council = chosenCouncil(args);
  const own = timed(council.file, runs);
  for (const flow of own[0]!.flows) console.log(flow);
  console.log(table(`${council.name}: ${own[0]!.cells} cells from raw CSV`, own));
  for (const children of (optionOf(args, "--sizes") ?? sizes).split(",").map(Number).filter(Boolean)) {
    const folder = mkdtempSync(join(tmpdir(), "care-bench-"));
    try {
      await multiply(example.exports, folder, children);
      const title = `${children.toLocaleString("en-GB")} children, ten returns`;
      console.log(table(title, timed(example.file, runs, folder)));
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  }
});

/** Runs in a process of their own, whose memory is theirs alone. */
function timed(file: string, runs: number, folder?: string): Once[] {
  const script = fileURLToPath(new URL("./once.ts", import.meta.url));
  const command = ["--import", "tsx", script, file, String(runs), ...(folder ? [folder] : [])];
  const said = execFileSync(process.execPath, command, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"]
  });
  return JSON.parse(said) as Once[];
}
