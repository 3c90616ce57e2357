import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readComparators} from "../../loaders/comparators/comparators.js";

const reference = "data/reference";

function folderWithCare(): string {
  const folder = mkdtempSync(join(tmpdir(), "comparators-"));
  writeFileSync(
    join(folder, "rates.csv"),
    [
      "time_period,geographic_level,region_name,old_la_code,la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000",
      "2025,National,,,,,Children looked after on 31 March each year,10000,50,50"
    ].join("\n")
  );
  return folder;
}

describe("the official figures of a build", () => {
  it("are those kept with the site where the council has no open data", () => {
    expect(readComparators({reference}).facts.length).toBeGreaterThan(2000);
    expect(readComparators({reference, openData: mkdtempSync(join(tmpdir(), "empty-"))}).files[0]!.file).toBe(
      "official_facts.csv"
    );
  });

  it("are the folder's for the measures it has, and those kept for the others", () => {
    const {facts} = readComparators({reference, openData: folderWithCare()});
    expect(facts.filter(({measure}) => measure === "children-in-care").map(({value}) => value)).toEqual([50]);
    expect(facts.some(({measure}) => measure === "missing")).toBe(true);
  });

  it("are the folder's alone for an invented council", () => {
    const {facts} = readComparators({reference, openData: folderWithCare(), invented: true});
    expect([...new Set(facts.map(({measure}) => measure))]).toEqual([
      "children-in-care",
      "children-in-care-rate"
    ]);
  });
});
