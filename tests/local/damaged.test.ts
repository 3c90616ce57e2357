import {describe, expect, it} from "vitest";
import {localFiles} from "../../loaders/local/files.js";
import {readFile} from "../../loaders/local/read_file.js";
import type {Kind, LocalFile} from "../../loaders/local/schema.js";
import {template} from "../../loaders/local/template.js";
import {readWith, refusedFor, saidOf} from "../fixtures/local.js";

const files = localFiles.map((schema) => [schema.name, schema] as const);
const file = (name: string) => localFiles.find((schema) => schema.name === name)!;

/** A template with another value in one column. */
function with_(schema: LocalFile, column: string, value: string): string {
  const [heading, row] = template(schema).split("\n");
  const cells = row!.split(",");
  cells[Object.keys(schema.columns).indexOf(column)] = value;
  return `${heading}\n${cells.join(",")}\n`;
}

const without = (schema: LocalFile, column: string) => {
  const index = Object.keys(schema.columns).indexOf(column);
  return template(schema)
    .trimEnd()
    .split("\n")
    .map((line) =>
      line
        .split(",")
        .filter((_, at) => at !== index)
        .join(",")
    )
    .join("\n");
};

describe("a damaged file of the council's own", () => {
  it.each(files)("%s without a column: which, and where the template is", (name, schema) => {
    for (const column of Object.keys(schema.columns)) {
      const [said] = refusedFor(`${name}.csv`, without(schema, column));
      expect(said).toBe(
        `${name}.csv looks like ${name} (${schema.title}) but has no ${column.toUpperCase()} column. Add it, as in data/templates/${name}.csv${schema.columns[column]!.required ? "" : "; this one may be empty"}.`
      );
    }
  });

  it.each(files)("%s with a column twice: which", (name, schema) => {
    const [column] = Object.keys(schema.columns);
    const doubled = template(schema).trimEnd().split("\n");
    const [said] = refusedFor(`${name}.csv`, `${column},${doubled[0]}\nEX1,${doubled[1]}\n`);
    expect(said).toBe(
      `${name}.csv has the column ${column!.toUpperCase()} twice. Keep the right one and delete the other.`
    );
  });

  it.each(files)("%s with a row twice: which line, and that the first was kept", (name, schema) => {
    const [heading, row] = template(schema).split("\n");
    const {rows, faults} = readFile(`${name}.csv`, Buffer.from(`${heading}\n${row}\n${row}\n`));
    const key = schema.key.map((column) => column.toUpperCase()).join(" and ");
    expect(faults.map(({message}) => message)).toEqual([
      `${name}.csv: 1 row with the same ${key} as an earlier row (line 3); the first was kept. Delete the others, or put them right.`
    ]);
    expect(rows.map(({line}) => line)).toEqual([2]);
  });

  const unreadable: Partial<Record<Kind, string>> = {
    child: "EX 1",
    reference: "Aurelia",
    date: "31/02/2025",
    "quarter end": "30/03/2025",
    year: "2024-26",
    number: "many",
    whole: "3.5",
    "yes or no": "perhaps",
    code: "zebra",
    codes: "carer;zebra"
  };
  const columns = localFiles.flatMap((schema) =>
    Object.entries(schema.columns)
      .filter(([, {kind}]) => unreadable[kind])
      .map(
        ([column, {kind, required}]) => [`${schema.name}.${column}`, schema, column, kind, required] as const
      )
  );

  it.each(columns)(
    "%s with a value nobody can read: column, line and what to do",
    async (_, schema, column, kind, required) => {
      const bad = unreadable[kind]!;
      const said = saidOf(`${schema.name}.csv`, with_(schema, column, bad));
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(
        new RegExp(`^${schema.name}\\.csv: 1 row with .* in ${column.toUpperCase()} \\(line 2\\); `)
      );
      expect(said[0]).toContain(required ? "left out. " : "taken as not recorded. ");
      expect(said[0]).not.toContain(bad);
    }
  );

  it("says which codes there are", () => {
    const [said] = saidOf("challenges.csv", with_(file("challenges"), "stage", "zebra"));
    expect(said).toContain("The codes are informal, formal.");
  });

  it.each([
    ["feedback", "answer", "too_long", "QUESTION"],
    ["audits", "audit_answer", "overdue", "AUDIT_QUESTION"]
  ])(
    "%s with an answer that its question does not offer: which line, and that it was left out",
    (name, column, answer, other) => {
      const {rows, faults} = readFile(`${name}.csv`, Buffer.from(with_(file(name), column, answer)));
      expect(faults.map(({message}) => message)).toEqual([
        `${name}.csv: 1 row with a code in ${column.toUpperCase()} that does not go with ${other} (line 2); left out. See which go together in docs/local-files.md.`
      ]);
      expect(rows).toEqual([]);
    }
  );

  it("takes the words of a code for the code", () => {
    expect(saidOf("challenges.csv", with_(file("challenges"), "stage", "Formal"))).toEqual([]);
  });

  it("counts lines as a text editor does, in quotes and blank lines too", () => {
    const rows = ['"2 \n",02/04/2024', "", "EX000002,2 April", "EX000003,03/04/2024"];
    const [said] = saidOf("visits.csv", `child,visited_on\n${rows.join("\n")}\n`);
    expect(said).toContain("in VISITED_ON (line 5)");
  });

  it("says of rows of children whom the exports do not know", async () => {
    const {faults} = await readWith({
      "visits.csv": "child,visited_on\nEX000001,02/04/2024\nEX999999,02/04/2024\n"
    });
    const said = faults.filter(({file}) => file === "visits.csv").map(({message}) => message);
    expect(said).toEqual([
      "visits.csv: 1 row of a child with no episode in the exports (line 3). Check that CHILD has the ids of the exports."
    ]);
  });

  it("refuses a file most of which cannot be used", () => {
    const rows = Array.from({length: 30}, (_, index) => `EX00000${index % 4},tomorrow`);
    const said = refusedFor("visits.csv", `child,visited_on\n${rows.join("\n")}\n`);
    expect(said[0]).toBe(
      "visits.csv: 30 of 30 rows cannot be used, more than 1% of the file. Its faults are listed by column; put them right."
    );
  });

  it("reads UTF-16 and Windows-1252 as it does UTF-8", () => {
    const content =
      "comment,said_by,said_in,about,approved_by_role,approved_on\nMore cafés,child,2024-25,,iro_manager,01/04/2025\n";
    const plain = readFile("comments.csv", Buffer.from(content));
    expect(plain.rows).toHaveLength(1);
    const little = Buffer.from(`\uFEFF${content}`, "utf16le");
    for (const bytes of [little, Buffer.from(little).swap16(), Buffer.from(content, "latin1")]) {
      expect(readFile("comments.csv", bytes)).toEqual(plain);
    }
  });

  it("refuses what is no text, or UTF-16 cut inside a sign", () => {
    const cut = Buffer.from("\uFEFFchild,visited_on\n", "utf16le").subarray(0, 31);
    for (const bytes of [cut, Buffer.from("child,visited_on\nEX000001,\0\n")]) {
      expect(refusedFor("visits.csv", bytes)[0]).toBe(
        'visits.csv cannot be read: it is not text. Save it as "CSV UTF-8".'
      );
    }
  });

  it("leaves out files it does not know, and passes over the population without a word", () => {
    expect(saidOf("menu.csv", "day,dish\nMonday,soup\n")).toEqual([
      "menu.csv is none of the local files and was left out. Compare its first line with the templates in data/templates."
    ]);
    expect(saidOf("population.csv", "year,age_from,age_to,count\n2023,0,17,100\n")).toEqual([]);
  });

  it("leaves a harmless column beyond the schema unread", () => {
    const said = saidOf("visits.csv", "child,visited_on,region\nEX000001,02/04/2024,North\n");
    expect(said).toEqual([
      "There is no column 3 of visits.csv in visits: it was not read. Delete it, or give it the name that data/templates/visits.csv has."
    ]);
  });

  it("asks for a spreadsheet to be saved as CSV", async () => {
    const {faults} = await readWith({"visits.xlsx": Buffer.from([0x50, 0x4b, 3, 4])});
    expect(faults.filter(({file}) => file === "visits.xlsx").map(({message}) => message)).toEqual([
      'visits.xlsx is a spreadsheet and was left out. Save it as "CSV UTF-8" if it is needed.'
    ]);
  });
});
