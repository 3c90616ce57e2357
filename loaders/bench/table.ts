import type {Once, Timed} from "./once.js";

/** Steps up to measured cells; the floor and the checks stand beside them. */
const toCells = ["read", "stitch", "tables", "count"];

/** A line a step: the median seconds of the runs, of the clock and of the processor, and the most memory. */
export function table(title: string, runs: readonly Once[]): string {
  const names = runs[0]!.steps.map(({name}) => name);
  const steps = names.map((name) =>
    median(
      name,
      runs.map(({steps}) => steps.find((step) => step.name === name)!)
    )
  );
  const counted = steps.filter(({name}) => toCells.includes(name));
  const all = counted.reduce(
    (sum, step) => ({
      name: "to cells",
      seconds: sum.seconds + step.seconds,
      processor: sum.processor + step.processor,
      peak: Math.max(sum.peak, step.peak)
    }),
    {name: "", seconds: 0, processor: 0, peak: 0}
  );
  const floor = steps.find(({name}) => name === "floor")!;
  const line = ({name, seconds, processor, peak}: Timed) =>
    `  ${name.padEnd(9)}${seconds.toFixed(2).padStart(9)} s${processor.toFixed(2).padStart(9)} s of processor${String(peak).padStart(7)} MB${(seconds / floor.seconds).toFixed(1).padStart(8)} x floor`;
  const many = runs.length === 1 ? "one run" : `medians of ${runs.length} runs`;
  return [`${title}, ${many}`, ...[...steps, all].map(line), inPandas(runs)].join("\n");
}

/** Of another program's few figures: its time, and whether it counts as we do. */
function inPandas(runs: readonly Once[]): string {
  const all = runs.flatMap(({pandas}) => pandas ?? []);
  if (all.length < runs.length) return "  pandas   not compared: there is no python3 with pandas here";
  const {same, different} = all[0]!;
  const seconds = all.map((each) => each.seconds).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  const most = Math.max(...all.map((each) => each.peak));
  return `  pandas   ${seconds.toFixed(2).padStart(9)} s${`${most}`.padStart(26)} MB  for ${same + different} of the cells: ${same} the same, ${different} different`;
}

function median(name: string, times: readonly Timed[]): Timed {
  const middle = (of: (time: Timed) => number) =>
    times.map(of).sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  return {
    name,
    seconds: middle(({seconds}) => seconds),
    processor: middle(({processor}) => processor),
    peak: Math.max(...times.map(({peak}) => peak))
  };
}
