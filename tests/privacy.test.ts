import {execFileSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {deflateSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {knownIds} from "../loaders/exports/known_ids.js";
import {identifiersIn, nameSentences, privacySentences} from "../loaders/publish/privacy.js";

const none: ReadonlySet<string> = new Set();
const kinds = (text: string, ids = none, allowed: string[] = []) =>
  identifiersIn(Buffer.from(text), ids, allowed).map(({kind, count}) => `${kind} ${count}`);
/** Made from parts, so that this file holds none of what it looks for. */
const made = {
  upn: `A${"1234567"}${"89012"}`,
  postcode: ["SW1A", "1AA"].join(" "),
  born: ["01", "02", "2010"].join("/")
};

describe("what could say who a child is", () => {
  it("is a UPN, a postcode, or a day after a word of birth", () => {
    expect(kinds(`x,${made.upn},y`)).toEqual(["UPN 1"]);
    expect(kinds(`at ${made.postcode}, and ${made.postcode.replace(" ", "")}.`)).toEqual(["postcode 2"]);
    expect(kinds(`DOB: ${made.born}`)).toEqual(["date of birth 1"]);
    expect(kinds(`{"born":"${made.born.split("/").reverse().join("-")}"}`)).toEqual(["date of birth 1"]);
  });

  it("is not an invented postcode, a day of a period, base64 or a number", () => {
    expect(kinds("ZZ1 1AA, 2024-03-31, 31/03/2024, E06999999, 0.123456789012, abc/SW1A1AA+x==")).toEqual([]);
  });

  it("is an id of the exports of six signs or more, alone and whole", () => {
    const ids = new Set(["EX000413", "12345", "229932"]);
    expect(kinds("a ex000413.", ids)).toEqual(["id 1"]);
    expect(kinds('"229932";', ids)).toEqual(["id 1"]);
    expect(kinds("EX0004134 xEX000413 12345 0.229932 229932.5 #229932", ids)).toEqual([]);
  });

  it("is found behind a sign, a point or a dash, and is no colour and no decimal", () => {
    const ids = new Set(["EX000413", "A12345", "229932"]);
    expect(kinds("#EX000413 x.EX000413 EX000413.EX000413 page_EX000413-1", ids)).toEqual(["id 5"]);
    expect(kinds("a.229932 b-229932", ids)).toEqual(["id 2"]);
    expect(kinds("#a12345 1.229932 229932.5", ids)).toEqual([]);
  });

  it("is found in what a PDF packs, and in the name of a file, which is not repeated", () => {
    const stream = deflateSync("BT (EX000413) Tj ET");
    const pdf = Buffer.concat([
      Buffer.from("%PDF-1.4\n\x80\nstream\n", "latin1"),
      stream,
      Buffer.from("\nendstream")
    ]);
    expect(pdf.includes("EX000413")).toBe(false);
    expect(identifiersIn(pdf, new Set(["EX000413"]))).toEqual([{kind: "id", count: 1}]);
    const said = nameSentences("notes/EX000413.md", new Set(["EX000413"]));
    expect(said.join()).toMatch(/named after what looks like an id/);
    expect(said.join()).not.toContain("EX000413");
    expect(nameSentences("notes/plan.md", new Set(["EX000413"]))).toEqual([]);
  });

  it("is found in bytes that are no text, and allowed where it is the contact's own", () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(" EX000413 ")]);
    expect(identifiersIn(bytes, new Set(["EX000413"]))).toEqual([{kind: "id", count: 1}]);
    expect(kinds(`Write to ${made.postcode}`, none, [made.postcode])).toEqual([]);
  });

  it("is said without a word of it", () => {
    const said = privacySentences("a.csv", identifiersIn(Buffer.from(`x ${made.upn}`), none));
    expect(said).toEqual(["a.csv holds what looks like a UPN, once: take it out."]);
  });
});

const sample = "../shared/exports/sample-903";

describe("files that git keeps", () => {
  const invented = /^(data\/synthetic|data\/templates|tests\/fixtures)\//;
  const tracked = execFileSync("git", ["ls-files", "-z"], {encoding: "utf8", maxBuffer: 1 << 26})
    .split("\0")
    .filter((file) => file !== "" && existsSync(file));

  /** The children of tests are invented where they stand, with their days of birth. */
  const besides = (file: string) => (one: {kind: string}) =>
    !(file.startsWith("tests/") && file.endsWith(".ts") && one.kind === "date of birth");

  it("hold no identifier, but for what is invented", () => {
    const found = tracked
      .filter((file) => !invented.test(file))
      .flatMap((file) =>
        privacySentences(file, identifiersIn(readFileSync(file), none).filter(besides(file)))
      );
    expect(found).toEqual([]);
  });

  it("have invented ids alone where ids are", () => {
    const ids = [...knownIds("data/synthetic/exports")].filter(
      (id) => !/^(EX|[A-Z]999\d+|UN[1-5]$)/.test(id)
    );
    expect(ids).toHaveLength(0);
  });

  it.skipIf(!existsSync(sample))("hold no child of the sector's sample", () => {
    const ids = knownIds(sample);
    expect(ids.size).toBeGreaterThan(1000);
    const found = tracked.flatMap((file) =>
      identifiersIn(readFileSync(file), ids)
        .filter(({kind}) => kind === "id")
        .map(({count}) => `${file}: ${count}`)
    );
    expect(found).toEqual([]);
  });

  it("are in no private folder", () => {
    expect(tracked.filter((file) => /(^|\/)private\/|^data\/(exports|local|open-data)\//.test(file))).toEqual(
      []
    );
  });
});
