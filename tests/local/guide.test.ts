import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {localFiles} from "../../loaders/local/files.js";

const guide = readFileSync("docs/local-files.md", "utf8");

describe("the guide to the council's own files", () => {
  it.each(localFiles.map((schema) => [schema.name, schema] as const))(
    "has a section on %s with every column, code and measure",
    (name, {columns, brings, grain}) => {
      const section = guide.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? "";
      expect(section, `docs/local-files.md has no section ${name}`).not.toBe("");
      expect(section).toContain(grain);
      for (const id of brings) expect(section).toContain(`\`${id}\``);
      for (const [column, {holds, required, codes = {}}] of Object.entries(columns)) {
        const row = section.split("\n").find((line) => line.startsWith(`| \`${column}\` |`))!;
        expect(row).toContain(holds);
        expect(row.includes(", needed")).toBe(required === true);
        for (const [code, label] of Object.entries(codes)) expect(row).toContain(`\`${code}\` ${label}`);
      }
    }
  );
});
