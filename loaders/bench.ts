import {run} from "./command.js";
import {chosenCouncil} from "./council.js";
import {readExports} from "./exports/read.js";
import {flowSentence, flows} from "./flow.js";
import {measured} from "./release.js";
import {steps} from "./steps.js";

const runs = 3;

/** Times the path from raw CSV to every measure, by step: the median of three runs in this process. */
run(async () => {
  const council = chosenCouncil();
  const times = new Map<string, number[]>();
  let cells = 0;
  for (let count = 0; count < runs; count++) {
    const step = steps();
    const {db} = await step("read", () => readExports(council));
    cells = (await measured(db, council, step)).length;
    if (count === 0) for (const flow of await flows(db)) console.log(flowSentence(flow));
    db.close();
    for (const [name, seconds] of step.seconds) times.set(name, [...(times.get(name) ?? []), seconds]);
  }
  const medians = [...times].map(([name, seconds]) => [name, median(seconds)] as const);
  console.log(`${council.name}: ${cells} cells from raw CSV, median of ${runs} runs`);
  for (const [name, seconds] of medians) console.log(`  ${name.padEnd(10)} ${seconds.toFixed(2)} s`);
  console.log(
    `  ${"in all".padEnd(10)} ${medians.reduce((sum, [, seconds]) => sum + seconds, 0).toFixed(2)} s`
  );
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
