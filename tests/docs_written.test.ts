import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {written} from "../loaders/docs.js";
import {localFiles} from "../loaders/local/files.js";
import {section} from "../loaders/local/section.js";
import {listing} from "../loaders/measures/listing.js";
import type {Measure} from "../loaders/measures/measure.js";

const files = [...written()];

describe("what the documentation holds of measures and schemas", () => {
  it.each(files)("%s is what they say", (file, text) => {
    const stands = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(stands === text, `${file} is not what measures and schemas say. Run: npm run docs`).toBe(true);
  });

  it("has no template of a file that is gone", () => {
    const gone = readdirSync("data/templates").filter((name) => !written().has(join("data/templates", name)));
    expect(gone, `No schema has ${gone.join(", ")}. Run: npm run docs`).toEqual([]);
  });

  it.each(localFiles.map((schema) => [schema.name, schema] as const))(
    "has every column, code and measure of %s",
    (name, schema) => {
      const text = section(schema, (id) => `what ${id} counts`);
      expect(text).toContain(`## ${name}\n`);
      expect(text).toContain(schema.grain);
      for (const id of schema.brings) expect(text).toContain(`what ${id} counts (\`${id}\`)`);
      for (const [column, {holds, required, codes = {}}] of Object.entries(schema.columns)) {
        const row = text.split("\n").find((line) => line.startsWith(`| \`${column}\` |`))!;
        expect(row).toContain(holds);
        expect(row.includes(", needed")).toBe(required === true);
        for (const [code, label] of Object.entries(codes)) expect(row).toContain(`\`${code}\` ${label}`);
      }
    }
  );
});

describe("the row of a measure in the list", () => {
  const measures = ["one", "two", "three"].map(
    (id) => ({id, page: "service", population: "children_in_care"}) as Measure
  );
  const table = [
    "| `two` | trends | header episodes | 004 6.3 |",
    "| `gone` | moves | header | 003 |",
    "| `one` | service | episodes uasc | 003 |"
  ].join("\n");
  const rows = listing(measures, table, (id) => (id === "three" ? ["passports"] : []));

  it("keeps what it comes from and who asked, and takes its page and place from the measure", () => {
    expect(rows.slice(0, 2)).toEqual([
      "| `one` | service | episodes uasc | 003 |",
      "| `two` | service | header episodes | 004 6.3 |"
    ]);
  });

  it("of a new one begins with its file and what all of its population come from", () => {
    expect(rows[2]).toBe("| `three` | service | passports episodes | own |");
  });
});
