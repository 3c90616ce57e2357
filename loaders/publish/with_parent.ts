import type {Socket} from "node:net";

/**
 * Ends this process when the one that started it is gone, even when it was killed: the next build begins in the same
 * folder, and must not find pages of the last one coming into it.
 */
export function endWithParent(): void {
  process.stdin.on("end", () => process.exit(1)).resume();
  (process.stdin as unknown as Socket).unref();
}
