import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {type Council, readCouncil} from "../loaders/council.js";
import {readExports} from "../loaders/exports/read.js";
import {type Flow, flowSentence, flows, unaccounted} from "../loaders/flow.js";
import {makeTables} from "../loaders/tables/make.js";

const sample = "../shared/exports/sample-903";

describe("the flow of a year", () => {
  it("adds up over periods of care in the example council, and ends each year with whom the next begins with", async () => {
    const found = await flowsOf(readCouncil("data/council.json"));
    expect(found.length).toBe(10);
    expect(found.map((flow) => [flow.period, unaccounted(flow)])).toEqual(
      found.map(({period}) => [period, 0])
    );
  });

  it.skipIf(!existsSync(sample))("adds up in the sector's sample returns after their repairs", async () => {
    const found = await flowsOf({
      ...readCouncil("data/council.json"),
      exports: sample,
      extractDate: "2022-04-30"
    });
    expect(found.map((flow) => [flow.period, unaccounted(flow)])).toEqual(
      found.map(({period}) => [period, 0])
    );
  });

  it("says where it does not add up", () => {
    const flow: Flow = {
      period: "2023-24",
      before: 100,
      started: 40,
      ended: 30,
      from_short_breaks: 1,
      to_short_breaks: 2,
      after: 108
    };
    expect(unaccounted(flow)).toBe(1);
    expect(flowSentence(flow)).toBe(
      "2023-24: 100 in care, 40 periods of care started, 30 ended, 1 back from short breaks, 2 into them, 108 in care at the end. This does not add up by 1: look for episodes that overlap or leave a gap in this year."
    );
  });
});

async function flowsOf(council: Council): Promise<Flow[]> {
  const {db} = await readExports(council);
  try {
    await makeTables(db);
    return await flows(db);
  } finally {
    db.close();
  }
}
