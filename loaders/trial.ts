import {appendFileSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {dirname} from "node:path";
import {parseArgs} from "node:util";
import {run} from "./command.js";
import {type Tried, tryCouncil} from "./trial/council.js";
import {sizeOf} from "./trial/sizes.js";
import {trialTable} from "./trial/table.js";

/**
 * `npm run trial -- --councils 500`: invents councils of 60 to 3,000 children, protects what each would publish,
 * attacks it with and without the truth, and prints what came of it by size. A run that was stopped goes on
 * where it was; each council is a line of `--file`.
 */
run(async () => {
  const {values} = parseArgs({
    options: {
      councils: {type: "string", default: "20"},
      from: {type: "string", default: "60"},
      to: {type: "string", default: "3000"},
      returns: {type: "string", default: "3"},
      first: {type: "string", default: "1"},
      file: {type: "string", default: ".build/trial.jsonl"}
    }
  });
  mkdirSync(dirname(values.file), {recursive: true});
  const done = existsSync(values.file) ? triedIn(values.file) : [];
  const seeds = new Set(done.map(({seed}) => seed));
  const first = Number(values.first);
  for (let seed = first; seed < first + Number(values.councils); seed++) {
    if (seeds.has(seed)) continue;
    const children = sizeOf(seed, Number(values.from), Number(values.to));
    const tried = await tryCouncil({children, returns: Number(values.returns), seed});
    appendFileSync(values.file, `${JSON.stringify(tried)}\n`);
    done.push(tried);
  }
  console.log(trialTable(done));
});

function triedIn(file: string): Tried[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): Tried => JSON.parse(line));
}
