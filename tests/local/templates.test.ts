import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {localFiles} from "../../loaders/local/files.js";
import {readFile} from "../../loaders/local/read_file.js";
import {template, templates} from "../../loaders/local/template.js";
import {readWith, saidOf} from "../fixtures/local.js";

const files = localFiles.map((schema) => [schema.name, schema] as const);

describe("the templates of the council's own files", () => {
  it.each(files)("%s, dropped in alone, is read without a word", async (name, schema) => {
    const {db, faults} = await readWith({[`${name}.csv`]: template(schema)});
    expect(faults.filter(({kind}) => kind !== "child in no header")).toEqual([]);
    for (const other of localFiles) {
      const [kept] = await db.all(`select count(*)::int as rows from local_${other.name}`);
      expect(kept, other.name).toEqual({rows: other.name === name ? 1 : 0});
    }
  });

  it.each(files)("%s is known by its heading, whatever its name and in capitals", (_, schema) => {
    const [heading, row] = template(schema).split("\n");
    const read = readFile(
      "export of Friday.csv",
      Buffer.from(`\uFEFF${heading!.toUpperCase()}\r\n${row}\r\n`)
    );
    expect(read.schema).toBe(schema);
    expect(read.rows).toHaveLength(1);
    expect(read.faults).toEqual([]);
  });

  it.each(files)("%s may come with semicolons and ISO dates", (name, schema) => {
    const iso = template(schema)
      .replaceAll(";", "|")
      .replaceAll(",", ";")
      .replace(/(\d\d)\/(\d\d)\/(\d{4})/g, "$3-$2-$1");
    expect(saidOf(`${name}.csv`, iso)).toEqual([]);
  });
});

describe("the table schemas", () => {
  const schemas = [...templates()].filter(([name]) => name.endsWith(".schema.json"));

  it.each(schemas)("%s names every column, its type and the key", (name, text) => {
    const schema = JSON.parse(text);
    const {columns, key} = localFiles.find((file) => `${file.name}.schema.json` === name)!;
    expect(schema.fields.map((field: {name: string}) => field.name)).toEqual(Object.keys(columns));
    expect(schema.primaryKey).toEqual(key);
    for (const field of schema.fields) {
      expect(["string", "integer", "number", "boolean", "date"]).toContain(field.type);
      expect(field.description).not.toBe("");
    }
  });

  it.each(schemas)("%s accepts the template's own row", (name, text) => {
    const {fields} = JSON.parse(text);
    const row = readFileSync(`data/templates/${name.replace(".schema.json", ".csv")}`, "utf8").split(
      "\n"
    )[1]!;
    for (const [index, cell] of row.split(",").entries()) {
      const {constraints = {}, categories} = fields[index];
      if (constraints.required) expect(cell).not.toBe("");
      if (cell === "") continue;
      if (constraints.pattern) expect(cell).toMatch(new RegExp(constraints.pattern));
      if (categories) expect(categories.map(({value}: {value: string}) => value)).toContain(cell);
    }
  });
});
