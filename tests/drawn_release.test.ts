import {mkdtempSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {drawnRelease} from "../loaders/drawn_release.js";
import {measures} from "../loaders/measures/index.js";
import {cell, releaseOf} from "./figures/release.js";

let folder: string;
let file: string;
let drafts: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "drawn-"));
  [file, drafts] = [join(folder, "release.json"), join(folder, "drafts.json")];
});
afterEach(() => rmSync(folder, {recursive: true}));

function put(path: string, value: object): void {
  writeFileSync(`${path}.new`, JSON.stringify(value));
  renameSync(`${path}.new`, path);
}
const inCare = (count: number) => cell("children-in-care", "2024-03-31", [count, null, count]);
const outside = cell("outside-area", "2024-03-31", [9, 90, 10], {unit: "per cent"});
const release = (count: number) => ({...releaseOf([inCare(count), outside]), measures});
const numbers = ({cells}: {cells: readonly object[]}) =>
  cells.map((one) => ("numerator" in one ? one.numerator : null));

describe("what the pages are drawn from", () => {
  it("is read once, and again when another is put in its place", () => {
    put(file, release(90));
    const current = drawnRelease(file);
    expect(numbers(current())).toEqual([90, 9]);
    expect(current()).toBe(current());
    put(file, release(91));
    expect(numbers(current())).toEqual([91, 9]);
  });

  it("has in a preview the drafts in place of what they were, until they are gone", () => {
    put(file, release(90));
    const current = drawnRelease(file, drafts);
    expect(current().draft).toBeUndefined();
    put(drafts, {measures, draft: ["children-in-care"], cells: [{...inCare(80), draft: true}], effects: {}});
    expect(current().draft).toEqual(["children-in-care"]);
    expect(numbers(current())).toEqual([9, 80]);
    rmSync(drafts);
    expect(numbers(current())).toEqual([90, 9]);
  });

  it("has none of the drafts in a build, even where they lie beside it", () => {
    put(file, release(90));
    put(drafts, {measures, draft: ["children-in-care"], cells: [{...inCare(80), draft: true}], effects: {}});
    expect(drawnRelease(file, "")().draft).toBeUndefined();
    expect(numbers(drawnRelease(file, "")())).toEqual([90, 9]);
  });
});
