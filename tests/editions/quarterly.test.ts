import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {lived, type Quarter} from "./quarterly.js";

/** All twelve with QUARTERS=12. */
const quarters = Number(process.env.QUARTERS ?? 3);
const days = [
  "2022-06-30",
  "2022-09-30",
  "2022-12-31",
  "2023-04-30",
  "2023-06-30",
  "2023-09-30",
  "2023-12-31",
  "2024-04-30",
  "2024-06-30",
  "2024-09-30",
  "2024-12-31",
  "2025-04-30"
].slice(-quarters);
const years = ["2021-22", "2022-23", "2023-24", "2024-25"].slice(quarters > 4 ? 0 : 2);

function tell({findings, ...quarter}: Quarter) {
  console.log(JSON.stringify({...quarter, broken: findings.length}));
}

const folder = mkdtempSync(join(tmpdir(), "quarters-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

it(`${quarters} quarterly releases with late rows, revisions and a changed code list give nothing away together`, {
  timeout: 1_800_000
}, async () => {
  const recodedFrom = days[Math.floor(days.length / 2)]!;
  const found = await lived({
    folder,
    children: 60,
    years,
    days,
    recodedFrom,
    ...(process.env.QUARTERS && {tell})
  });
  expect(found.flatMap(({findings}) => findings)).toEqual([]);
  expect(new Set(found.map(({edition}) => edition)).size).toBe(quarters);
  const [first, ...later] = found;
  expect(first?.revised).toBe(0);
  for (const {day, refused, revised} of later)
    expect({day, isRefused: refused > 0, revised: revised > 0}).toEqual({
      day,
      isRefused: true,
      revised: true
    });
});
