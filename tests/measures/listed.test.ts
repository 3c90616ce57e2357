import {existsSync, readdirSync, readFileSync} from "node:fs";
import {csvParse} from "d3";
import {describe, expect, it} from "vitest";
import {localFiles} from "../../loaders/local/files.js";
import {measures} from "../../loaders/measures/index.js";
import {order} from "../../loaders/tables/order.js";

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

/** Names of the files in a folder that hold this. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && readFileSync(`${folder}/${name}`, "utf8").includes(text))
    .map((name) => name.replace(/\.ts$/, ""));
}

describe("the list of measures", () => {
  it("has every measure file once, under its name", () => {
    const ids = measures.map(({id}) => id);
    const lost = filesWith("loaders/measures", "\n} satisfies Measure;").filter(
      (name) => !ids.includes(name)
    );
    expect(
      lost,
      `In loaders/measures/index.ts there is no line for a measure of this id: ${lost.map((name) => `import("./${name}.js")`)}`
    ).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has every schema of the council's own files once, under its name", () => {
    const names = localFiles.map(({name}) => name);
    const lost = filesWith("loaders/local/files", "\n} satisfies LocalFile;").filter(
      (name) => !names.includes(name)
    );
    expect(
      lost,
      `In loaders/local/files.ts there is no line for a schema of this name: ${lost.map((name) => `import("./files/${name}.js")`)}`
    ).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("takes its populations from tables that are made", () => {
    const counted = measures.filter(({population}) => population !== "");
    const lost = counted.filter(({population}) => !order.populations.includes(population));
    const said = lost.map(({id, population}) => `${population} of loaders/measures/${id}.ts`).join(", ");
    expect(said, `Not in the populations of loaders/tables/order.ts: ${said}`).toBe("");
  });

  it("says of each what it comes from and who asked for it", () => {
    const bare = rows.filter(([, , inputs, asked]) => !inputs || !/^(00\d|own)/.test(asked ?? ""));
    const said = bare.map(([id]) => id).join(", ");
    expect(
      said,
      `The row in docs/measures.md lacks what it comes from, or 00… or own for who asked: ${said}`
    ).toBe("");
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
