import {existsSync, readFileSync} from "node:fs";
import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {measures} from "../../loaders/measures/index.js";

const rows = readFileSync("docs/measures.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", ""))
  );
const catalogue = "../shared/measures.csv";

describe("the list of measures", () => {
  it("has every measure once, with its page", () => {
    const listed = rows.map(([id, page]) => `${id} ${page}`).sort();
    expect(listed).toEqual(measures.map(({id, page}) => `${id} ${page}`).sort());
    expect(rows.filter(([, , inputs, asked]) => !inputs || !/^(00\d|own)/.test(asked ?? ""))).toEqual([]);
  });

  it.skipIf(!existsSync(catalogue))("names the paragraphs that the catalogue names", () => {
    const known = new Map(csvParse(readFileSync(catalogue, "utf8")).map((row) => [row.id, row.asked_in!]));
    const paragraphs = (text: string): readonly string[] => text.match(/\b(\d+\.\d[\d.]*|[TG]\d+)\b/g) ?? [];
    const strange = rows.flatMap(([id, , , asked]) =>
      paragraphs(asked!)
        .filter((one) => !paragraphs(known.get(id) ?? "").includes(one))
        .map((one) => `${id} ${one}`)
    );
    expect(strange).toEqual([]);
  });
});
