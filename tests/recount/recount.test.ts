import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {describe, expect, it} from "vitest";
import {type Council, readCouncil} from "../../loaders/council.js";
import {readExports} from "../../loaders/exports/read.js";
import {measured} from "../../loaders/release.js";
import {steps} from "../../loaders/steps.js";
import {type Comparison, compare} from "./differences.js";
import {recount} from "./recount.js";

const example = readCouncil("data/council.json");
const sampleFolder = resolve("../shared/exports/sample-903");

async function compared(council: Council): Promise<Comparison> {
  const {db} = await readExports(council);
  const cells = await measured(db, council, steps());
  db.close();
  return compare(
    cells.filter(({statistic}) => statistic === "value"),
    recount(council)
  );
}

function report(name: string, {cells, measures, differences}: Comparison): void {
  console.log(`${name}: ${cells} cells of ${measures} measures compared, ${differences.length} differences`);
}

describe("the measures, counted a second way from the raw files", () => {
  it("agree in every cell on the example council", async () => {
    const comparison = await compared(example);
    report("example council", comparison);
    expect(comparison.differences.slice(0, 50)).toEqual([]);
    expect(comparison.measures).toBeGreaterThan(18);
    expect(comparison.cells).toBeGreaterThan(5000);
  });

  it.skipIf(!existsSync(sampleFolder))("agree in every cell on the sample of another maker", async () => {
    const {local: _, ...council} = example;
    const comparison = await compared({...council, exports: sampleFolder, extractDate: "2022-04-30"});
    report("sample-903", comparison);
    expect(comparison.differences.slice(0, 50)).toEqual([]);
    expect(comparison.cells).toBeGreaterThan(5000);
  });
});
