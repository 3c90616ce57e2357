import {escape} from "./html.js";
import type {PublishedCell} from "./published.js";

type Hidden = Exclude<PublishedCell["status"], "shown">;

const symbols: Readonly<Record<Hidden, readonly [symbol: string, meaning: string]>> = {
  withheld: ["c", "not shown, to protect children"],
  "not available": ["x", "not available"],
  "not applicable": ["z", "not applicable"]
};

/** The symbol that stands where there is no number, as the department prints it, with its meaning. */
export function symbol(status: Hidden): string {
  const [letter, meaning] = symbols[status];
  return `<abbr title="${escape(meaning)}">${letter}</abbr>`;
}

/** What a symbol stands for: "not shown, to protect children". */
export function meaning(status: Hidden): string {
  return symbols[status][1];
}

/** The key to the symbols that a table uses; empty when it uses none. */
export function symbolsKey(cells: readonly PublishedCell[]): string {
  const used = Object.keys(symbols).filter((status) => cells.some((cell) => cell.status === status));
  return used.map((status) => `${symbols[status as Hidden][0]} = ${symbols[status as Hidden][1]}`).join("; ");
}
