import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {readFigures} from "./figures/read_figures.js";
import {difference} from "./publish/difference.js";
import {differenceLines} from "./publish/difference_words.js";
import {allowedTables, notAllowed} from "./publish/shrunken.js";

const usage =
  "Usage: npm run diff -- OLD NEW [--allow TABLE]. Each is a built site or a figures.csv; says every published figure that appeared, vanished or moved.";

/** Says how two releases differ. Exit code: 0 nothing shrank, 1 a table shrank that is not allowed to, 2 usage. */
export function diff(args: readonly string[], say: (line: string) => void): 0 | 1 | 2 {
  const named = args.filter((arg, index) => !arg.startsWith("--") && args[index - 1] !== "--allow");
  const [old, fresh] = named.map(figuresOf);
  if (!old || !fresh || named.length !== 2) {
    say(usage);
    return 2;
  }
  const found = difference(readFigures(old), readFigures(fresh));
  for (const line of differenceLines(found)) say(line);
  const refused = notAllowed(found.shrunken, allowedTables(args));
  if (refused.length > 0)
    say(`\nA build stops at these unless it is told --allow "${refused[0]!.table}", or --allow all.`);
  return refused.length > 0 ? 1 : 0;
}

/** The text of a figures.csv, or of that of a built site; null when there is none. */
function figuresOf(path: string): string | null {
  const file = path.endsWith(".csv") ? path : join(path, "downloads/figures.csv");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.exitCode = diff(process.argv.slice(2), console.log);
