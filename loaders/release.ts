import type {Council} from "./council.js";
import {control} from "./disclosure/control.js";
import {standardPolicy} from "./disclosure/policy.js";
import type {Release} from "./disclosure/release.js";
import {populationCounts} from "./disclosure_input.js";
import {readExports} from "./exports/read.js";
import {count} from "./measures/count.js";
import {measures} from "./measures/index.js";
import {saltOf} from "./salt.js";
import type {Steps} from "./steps.js";
import {makeTables} from "./tables/make.js";

/** The whole path from a council's exports to the figures that may be shown: read, make, count, control. */
export async function release(council: Council, step: Steps): Promise<{release: Release; inputs: string}> {
  const salt = saltOf(council);
  const {db, inputs} = await step("read", () => readExports(council));
  try {
    await step("tables", () => makeTables(db));
    const cells = await step("count", () => count(db, measures, council.name));
    const populations = await step("groups", () => populationCounts(db, measures));
    const input = {cells, measures, populations};
    return {release: await step("control", () => control(input, standardPolicy, salt)), inputs};
  } finally {
    db.close();
  }
}
