import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {MeasureError, readMeasure} from "../../loaders/preview/measure_file.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "measure-"));
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
});
afterAll(() => rmSync(folder, {recursive: true}));

const whole = (label: string) =>
  `export default {id: "example", label: "${label}", definition: "", unit: "", population: "", periods: [], figure: {kind: "count"}, breakdowns: []};`;

function read(text: string) {
  const file = join(folder, "example.ts");
  writeFileSync(file, text);
  return readMeasure(file);
}

it("is read again as it is now", async () => {
  expect((await read(whole("One"))).label).toBe("One");
  expect((await read(whole("Two"))).label).toBe("Two");
});

it.each([
  ["export const measure = {};", "gives no measure"],
  ['export default {id: "other"};', 'must have the measure "example"'],
  ['export default {id: "example", label: "Example"};', "lacks definition, unit"],
  ['export default {id: "example" label: "Example"};', "is not written as a measure is"],
  ['export default {id: "example", label: nothing};', "is not written as a measure is"]
])("is refused in a sentence that names the file: %s", async (text, sentence) => {
  const reason = await read(text).catch((error: unknown) => error);
  expect(reason).toBeInstanceOf(MeasureError);
  expect((reason as Error).message).toContain(`example.ts ${sentence}`);
});
