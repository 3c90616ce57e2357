import {existsSync, readdirSync, readFileSync} from "node:fs";
import {csvParse} from "d3";
import {expect, it} from "vitest";
import {type Fact, type Sum, sumOf} from "../../loaders/disclosure/attack/system.js";
import {rangesOf} from "./ranges.js";

const folder = "../shared/vectors/disclosure";
const runs = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(".cells.csv"))
      .map((file) => file.replace(".cells.csv", ""))
  : ["(the vectors are not here)"];

const read = (run: string, part: string) => csvParse(readFileSync(`${folder}/${run}.${part}.csv`, "utf8"));

it.skipIf(!existsSync(folder)).each(runs)("finds every interval that R found in %s", async (run) => {
  const cells = read(run, "cells");
  const members = read(run, "member");
  const sums: Sum[] = cells.map((_, cell) =>
    sumOf(members.filter((row) => Number(row.cell) === cell).map((row) => Number(row.inner)))
  );
  const facts: Fact[] = cells.flatMap((cell, index) =>
    cell.suppressed === "TRUE" ? [] : [{sum: sums[index]!, low: Number(cell.freq), high: Number(cell.freq)}]
  );
  const asked = cells
    .map(({lo = "", up = ""}, index) => ({lo, up, sum: sums[index]!}))
    .filter(({lo}) => lo !== "NA");
  const found = await rangesOf(
    {unknowns: read(run, "atoms").length, facts},
    asked.map(({sum}) => sum)
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(found).toEqual(
    asked.map(({lo, up}) => ({
      low: Math.max(0, Math.ceil(Number(lo) - 1e-6)),
      high: Math.floor(Number(up) + 1e-6)
    }))
  );
});
