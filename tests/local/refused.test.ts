import {describe, expect, it} from "vitest";
import {approvedComments} from "../../loaders/local/comments.js";
import {localFiles} from "../../loaders/local/files.js";
import {readFile} from "../../loaders/local/read_file.js";
import type {LocalFile} from "../../loaders/local/schema.js";
import {template} from "../../loaders/local/template.js";
import {readWith, refusedFor} from "../fixtures/local.js";

const worker = "Aurelia Quillfeather";
const note = "Told his carer that he misses the dog at Marrowfield";
const planted = /Aurelia|Quillfeather|misses|Marrowfield/i;

const files = localFiles.map((schema) => [schema.name, schema] as const);

/** The template with a column added. */
function beside(schema: LocalFile, heading: string, value: string): string {
  const [names, row] = template(schema).trimEnd().split("\n");
  return `${names},${heading}\n${row},${value}\n`;
}

function inside(schema: LocalFile, column: string, value: string): string {
  const [heading, row] = template(schema).trimEnd().split("\n");
  const cells = row!.split(",");
  cells[Object.keys(schema.columns).indexOf(column)] = value;
  return `${heading}\n${cells.join(",")}\n`;
}

/** Everything that was kept of a file and said of it, as text. */
function kept(contents: string): string {
  const {rows, faults} = readFile("file.csv", Buffer.from(contents));
  return JSON.stringify([rows, faults]);
}

describe("names of workers and words about children", () => {
  it.each(files)("in a column added to %s stop the build, and are not repeated", (_, schema) => {
    for (const [heading, value] of [
      ["iro_name", worker],
      ["Social worker", worker],
      ["notes", note],
      ["Comments", note],
      ["case_note_text", note]
    ] as const) {
      if (heading.toLowerCase() in schema.columns) continue;
      const said = refusedFor("file.csv", beside(schema, heading, value));
      const number = Object.keys(schema.columns).length + 1;
      expect(said[0]).toContain(
        `Worker names and free text must not be in the council's files, and column ${number} of file.csv looks like one by its heading: nothing of the file was read.`
      );
      expect(said.join(" ")).not.toMatch(planted);
    }
  });

  it.each(files)("in the columns of %s are kept nowhere and not repeated", (_, schema) => {
    for (const [column, {kind}] of Object.entries(schema.columns)) {
      if (kind === "text") continue;
      const said = refusedFor("file.csv", inside(schema, column, note));
      expect(said[0]).toContain(
        `1 row with words in ${column.toUpperCase()} (line 2): nothing of the file was read.`
      );
      expect(said.join(" ")).not.toMatch(planted);
      if (kind === "worker") {
        const refused = refusedFor("file.csv", inside(schema, column, worker));
        expect(refused[0]).toContain("give each worker a code of letters and figures");
        expect(refused.join(" ")).not.toMatch(planted);
      } else expect(kept(inside(schema, column, worker))).not.toMatch(planted);
    }
  });

  it.each(files)("where the heading of %s should be are not repeated", (_, schema) => {
    expect(kept(beside(schema, worker, "1"))).not.toMatch(planted);
  });

  it("of one word are no code of a worker either", () => {
    const staff = localFiles.find(({name}) => name === "iro_staff")!;
    expect(refusedFor("file.csv", inside(staff, "iro", "Aurelia")).join(" ")).not.toMatch(planted);
  });
});

describe("comments", () => {
  const comments = localFiles.find(({name}) => name === "comments")!;

  it("are kept with who approved them, in what role and when", async () => {
    const {db} = await readWith({"comments.csv": template(comments)});
    await db.run("update settings set extract_date = date '2025-04-30'");
    expect(await approvedComments(db)).toEqual([
      {
        comment: "I felt listened to (an invented comment)",
        saidBy: "Child",
        year: "2024-25",
        about: null,
        approvedByRole: "IRO manager",
        approvedOn: "2025-04-25"
      }
    ]);
    await db.run("update settings set extract_date = date '2025-04-24'");
    expect(await approvedComments(db)).toEqual([]);
  });

  it.each(["approved_by_role", "approved_on"])("without %s are left out", async (column) => {
    const {db, faults} = await readWith({"comments.csv": inside(comments, column, "")});
    expect(await db.all("select 1 from local_comments")).toEqual([]);
    expect(faults.map(({message}) => message)).toContain(
      `comments.csv: 1 row with nothing in ${column.toUpperCase()} (line 2); left out. Fill it in.`
    );
  });
});

describe("the build", () => {
  it("stops at a file of the council's own that holds a worker's name", async () => {
    const staff = localFiles.find(({name}) => name === "iro_staff")!;
    const stopped = readWith({"file.csv": inside(staff, "iro", worker)});
    await expect(stopped).rejects.toThrow("Worker names must not be in the council's files");
    await expect(stopped).rejects.not.toThrow(planted);
  });
});
