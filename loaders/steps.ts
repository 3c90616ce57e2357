import {performance} from "node:perf_hooks";

/** Runs a step of the path and keeps how long it took. */
export interface Steps {
  <Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** A line a step, with seconds, and the whole. */
  timings(): string;
}

export function steps(): Steps {
  const seconds = new Map<string, number>();
  const step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      seconds.set(name, (seconds.get(name) ?? 0) + (performance.now() - start) / 1000);
    }
  };
  const timings = () => {
    const whole = [...seconds.values()].reduce((sum, value) => sum + value, 0);
    return [...seconds, ["in all", whole] as const]
      .map(([name, time]) => `  ${name.padEnd(10)} ${time.toFixed(1)} s`)
      .join("\n");
  };
  return Object.assign(step, {timings});
}
