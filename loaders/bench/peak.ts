import {existsSync, readFileSync, writeFileSync} from "node:fs";

const status = "/proc/self/status";

/** Forgets the highest memory so far, where the system allows it (Linux); elsewhere it is that of the whole run. */
export function forgetPeak(): void {
  if (existsSync("/proc/self/clear_refs")) writeFileSync("/proc/self/clear_refs", "5");
}

/** The most memory this process held since then, in megabytes. */
export function peak(): number {
  const line = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, "utf8")) : null;
  return Math.round((line ? Number(line[1]) : process.resourceUsage().maxRSS) / 1024);
}
