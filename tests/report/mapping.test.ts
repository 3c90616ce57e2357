import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {measures} from "../../loaders/measures/index.js";
import type {Part} from "../../loaders/report/outline.js";
import {sections} from "../../loaders/report/sections.js";

const guide = readFileSync("docs/guides/annual-report.md", "utf8");
const rows = guide
  .split("## The source report")[1]!
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| there"))
  .map((line) => {
    const [there = "", section = "", counted = "", how = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    return {there, sections: codes(section), measures: codes(counted), more: codes(how)};
  });

function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}

/** The measures that a part of the report shows. */
function shownBy(part: Part): readonly string[] {
  if (part.part === "graph" || part.part === "table") return [part.request.measure];
  if (part.part === "series" || part.part === "beside") return part.measures;
  if (part.part === "answers") return [part.measure];
  return part.part === "say" ? [...part.text.matchAll(/measure="([^"]+)"/g)].map(([, id]) => id!) : [];
}

const bySection = new Map(sections.map(({id, parts}) => [id, new Set(parts.flatMap(shownBy))]));

describe("the table of the source report's figures and their counterparts", () => {
  it("names sections and measures that there are", () => {
    expect(rows.length).toBeGreaterThan(30);
    const ids = new Set(measures.map(({id}) => id));
    const named = rows.flatMap((row) => [...row.measures, ...row.more]);
    expect(named.filter((id) => !ids.has(id) && !bySection.has(id))).toEqual([]);
    expect(rows.flatMap((row) => row.sections).filter((id) => !bySection.has(id))).toEqual([]);
  });

  it("names measures that the section named really shows", () => {
    const wrong = rows.flatMap((row) =>
      row.measures
        .filter((id) => !row.sections.some((section) => bySection.get(section)?.has(id)))
        .map((id) => `${row.there}: ${id}`)
    );
    expect(wrong).toEqual([]);
  });

  const folder = "../shared/sources";
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith("004_")) : undefined;
  it.skipIf(!file)("has every numbered table, graph and figure of the source report", () => {
    const source = readFileSync(join(folder, file!), "utf8");
    const labels = [...source.matchAll(/^(Table|Graph|Figure) (\d+):/gm)].map(
      ([, kind, number]) => `${kind} ${number}`
    );
    expect(new Set(labels).size).toBeGreaterThan(15);
    const there = rows.map((row) => row.there).join("\n");
    expect([...new Set(labels)].filter((label) => !new RegExp(`${label}\\b`).test(there))).toEqual([]);
    expect(labels.filter((label) => label === "Graph 6")).toHaveLength(2);
    expect(there).toContain("Graph 6 (the second)");
  });
});
