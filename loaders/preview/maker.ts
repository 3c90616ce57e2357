import {spawn} from "node:child_process";
import {once} from "node:events";
import {fileURLToPath} from "node:url";
import {clearSpills} from "../spill.js";
import type {Told} from "./told.js";

const program = fileURLToPath(new URL("./live.ts", import.meta.url));

/** A process that has made the release, or is making it, and holds its tables. */
export interface Maker {
  /** Counts a measure again, from its file as it is now. */
  changed(file: string): void;
  stop(): Promise<void>;
}

/** Starts one, with the code and the data that there are now. `onEnd` is told when it ends without being stopped. */
export function startMaker(onTold: (told: Told) => void, onEnd: () => void): Maker {
  const child = spawn(process.execPath, ["--import", "tsx", program, ...process.argv.slice(2)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"]
  });
  let isStopped = false;
  child.on("message", (told: Told) => {
    if (!isStopped) onTold(told);
  });
  child.on("exit", () => {
    // Killed, it could not clear up what of the rows had not fitted into memory.
    clearSpills();
    if (!isStopped) onEnd();
  });
  return {
    changed: (file) => void child.send(file),
    async stop() {
      if (isStopped || child.exitCode !== null) return;
      isStopped = true;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    }
  };
}
