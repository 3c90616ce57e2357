import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {refuseHalf} from "../../loaders/publish/finish.js";
import {IdentifierError, refuseIdentifiers} from "../../loaders/publish/refuse_identifiers.js";
import {listFiles, openStaging, type Staging} from "../../loaders/publish/staging.js";
import {council as councilOf} from "../fixtures/exports.js";
import {zip} from "../fixtures/zip.js";

const council = councilOf(
  {},
  {contact: {name: "EX", email: "ex@exampleshire.example", address: "Example House"}}
);
const ids = new Set(["EX123456", "EXSW0121"]);
/** Made from parts, so that this file holds none of what it plants. */
const planted: Readonly<Record<string, string>> = {
  "a child's id": "EX123456",
  "a worker's id": "exsw0121",
  "a UPN": `A${"1234567"}${"89012"}`,
  "a postcode": ["SW1A", "1AA"].join(" "),
  "a date of birth": `DOB: ${["01", "02", "2010"].join("/")}`
};
const places = [
  "index.html",
  "measures/a.html",
  "downloads/figures.csv",
  "downloads/a.csv-metadata.json",
  "downloads/figures/a.svg",
  "figures/a.json",
  "feed.xml",
  "build.json",
  "_file/finder.js",
  ".htaccess",
  "report/2023-24/notes.md"
];

let out: string;
let staging: Staging;

beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), "care-half-")), "site");
  mkdirSync(join(out, "measures"), {recursive: true});
  writeFileSync(join(out, "index.html"), "<p>before</p>");
  writeFileSync(join(out, "measures/a.html"), "<p>before</p>");
  staging = openStaging(out);
  for (const path of ["index.html", "measures/a.html"])
    staging.write(
      path,
      '<html><main><p>after</p><a href="./index.html">x</a></main></html>'.replace(
        "./",
        path.includes("/") ? "../" : "./"
      )
    );
});
afterEach(() => rmSync(join(out, ".."), {recursive: true, force: true}));

/** As a build ends: all is tried before anything is published. */
function end(): void {
  try {
    refuseHalf(staging, [{id: "a"}], "/");
    refuseIdentifiers(staging, council, ids);
    staging.publish();
  } finally {
    staging.discard();
  }
}

function site(): string[] {
  return listFiles(out).map((path) => `${path}: ${readFileSync(join(out, path), "utf8")}`);
}

const before = ["index.html: <p>before</p>", "measures/a.html: <p>before</p>"];

describe("what was published", () => {
  it("is replaced whole when all is well", () => {
    end();
    expect(site().every((file) => file.includes("after"))).toBe(true);
    expect([`${out}.new`, `${out}.old`].filter(existsSync)).toEqual([]);
  });

  const cases = Object.entries(planted).flatMap(([kind, words]) =>
    places.map((path) => [kind, path, words] as const)
  );
  it.each(cases)("stays when %s would stand in %s, which is said and not repeated", (_, path, words) => {
    staging.write(path, `${existsSync(join(staging.folder, path)) ? staging.read(path) : ""} ${words} `);
    const attempt = () => end();
    expect(attempt).toThrow(IdentifierError);
    expect(site()).toEqual(before);
    staging = openStaging(out);
    staging.write("index.html", words);
    staging.write("measures/a.html", "");
    try {
      refuseIdentifiers(staging, council, ids);
    } catch (reason) {
      expect((reason as Error).message).toMatch(
        /^Nothing was published, to protect children\.\nindex\.html holds/
      );
      expect((reason as Error).message).not.toContain(words);
    }
  });

  it("stays when an id would stand in packed bytes, unpacked", () => {
    staging.write(
      "report/a.bin",
      Buffer.concat([Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(" EX123456 ")])
    );
    expect(end).toThrow(/report\/a\.bin holds what looks like an id/);
    expect(site()).toEqual(before);
  });

  it.each([
    ["a page is missing", () => rmSync(join(staging.folder, "measures/a.html"))],
    ["a link leads nowhere", () => staging.write("index.html", '<main><a href="./gone.html">x</a></main>')],
    ["a page is not written", () => staging.write("index.html/inside.html", "x")]
  ])("stays when %s", (_, spoil) => {
    expect(() => {
      spoil();
      end();
    }).toThrow();
    expect(site()).toEqual(before);
  });

  it("comes back when the new site cannot take its place", () => {
    staging.discard();
    expect(() => staging.publish()).toThrow();
    expect(site()).toEqual(before);
    expect(existsSync(`${out}.old`)).toBe(false);
  });

  it("comes back when a build was killed between the two moves", () => {
    rmSync(staging.folder, {recursive: true});
    mkdirSync(`${out}.new`);
    writeFileSync(join(`${out}.new`, "index.html"), "half");
    openStaging(out).discard();
    expect(site()).toEqual(before);
    expect(existsSync(`${out}.new`)).toBe(false);
  });
});

it("a Word document or a spreadsheet is looked into, though it is packed", () => {
  staging.write("report/a.docx", zip({"word/document.xml": "<w:t>EX123456</w:t>"}));
  expect(end).toThrow(/report\/a\.docx/);
  expect(site()).toEqual(before);
});
