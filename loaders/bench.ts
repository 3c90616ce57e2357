import {runChecks} from "./checks/run.js";
import {FatalError, run} from "./command.js";
import {type Council, chosenCouncil, optionOf} from "./council.js";
import {readExports} from "./exports/read.js";
import {flowSentence, flows} from "./flow.js";
import {multiplied} from "./multiplied.js";
import {measured} from "./release.js";
import {steps} from "./steps.js";

/**
 * Times the path from raw CSV to every measure, by step: the median of three runs in this process. With `--times N`
 * the invented council has its children so many times over, and the path with every rule is gone once.
 */
run(async () => {
  const times = Number(optionOf(process.argv, "--times") ?? 1);
  if (!Number.isInteger(times) || times < 1)
    throw new FatalError("--times should be a whole number, such as 220.");
  if (times === 1) return timed(chosenCouncil(), 3);
  const council = multiplied(chosenCouncil(), times);
  try {
    await timed(council, 1);
  } finally {
    council.remove();
  }
});

async function timed(council: Council, runs: number): Promise<void> {
  const times = new Map<string, number[]>();
  let cells = 0;
  for (let count = 0; count < runs; count++) {
    const step = steps();
    const {db, returns} = await step("read", () => readExports(council));
    if (count === 0)
      console.log(`${sum(returns.map(({episodes}) => episodes))} episodes in ${returns.length} returns`);
    if (runs === 1) await step("rules", () => runChecks(db));
    cells = (await measured(db, council, step)).length;
    if (count === 0) for (const flow of await flows(db)) console.log(flowSentence(flow));
    db.close();
    for (const [name, seconds] of step.seconds) times.set(name, [...(times.get(name) ?? []), seconds]);
  }
  const medians = [...times].map(([name, seconds]) => [name, median(seconds)] as const);
  console.log(
    `${council.name}: ${cells} cells from raw CSV, ${runs === 1 ? "one run" : `median of ${runs} runs`}`
  );
  for (const [name, seconds] of medians) console.log(`  ${name.padEnd(10)} ${seconds.toFixed(2)} s`);
  console.log(`  ${"in all".padEnd(10)} ${sum(medians.map(([, seconds]) => seconds)).toFixed(2)} s`);
  console.log(
    `  at most ${Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString("en-GB")} MB of memory`
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
