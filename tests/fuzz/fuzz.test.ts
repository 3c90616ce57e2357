import {describe, expect, it} from "vitest";
import {baseExport} from "./base.js";
import {damage, damages} from "./damage.js";
import {type Ended, ended} from "./ended.js";
import {faultsIn} from "./faults_in.js";

/** `FUZZ=10000` damages as many councils, from the seed `FUZZ_FROM`; left to itself each kind of damage comes first once. */
const cases = Number(process.env.FUZZ ?? Object.keys(damages).length);
const from = Number(process.env.FUZZ_FROM ?? 0);

describe("what a council gives, damaged", () => {
  it(`ends in a sentence or in figures, in no child's value and in nothing that runs: ${cases} cases`, async () => {
    const wrong: string[] = [];
    const table = new Map(Object.keys(damages).map((kind) => [kind, {refused: 0, read: 0, crashed: 0}]));
    for (let seed = from; seed < from + cases; seed++) {
      const files = baseExport(seed);
      const kinds = damage(files, seed);
      const end = await ended(files, seed);
      table.get(kinds[0]!)![end.how]++;
      wrong.push(...faultsIn(end).map((fault) => `${seed} (${kinds.join(", ")}): ${fault}`));
    }
    console.log(shown(table));
    expect(wrong).toEqual([]);
    const ends = [...table.values()];
    const all = (how: Ended["how"]) => ends.reduce((sum, end) => sum + end[how], 0);
    expect(all("read")).toBeGreaterThan(cases / 10);
    expect(all("refused")).toBeGreaterThan(cases / 10);
  }, 12_000_000);
});

/** Kinds by cases: each case stands under its first kind, and may have two more. */
function shown(table: ReadonlyMap<string, Readonly<Record<Ended["how"], number>>>): string {
  const lines = [...table].map(([kind, {refused, read, crashed}]) =>
    [kind.padEnd(36), refused + read + crashed, refused, read, crashed].join("\t")
  );
  return `fuzz: ${table.size} kinds, ${cases} cases from ${from}\nkind\tcases\trefused\tread\tcrashed\n${lines.join("\n")}`;
}
