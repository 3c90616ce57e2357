import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {outFolder} from "../loaders/command.js";
import {CouncilError, chosenCouncil, readCouncil} from "../loaders/council.js";

const folder = mkdtempSync(join(tmpdir(), "council-"));
const file = join(folder, "council.json");
const example = JSON.parse(readFileSync("data/council.json", "utf8")) as Record<string, unknown>;

afterAll(() => rmSync(folder, {recursive: true}));

describe("council.json", () => {
  it("is read from its file or from its folder, with or without a byte order mark", () => {
    writeFileSync(file, `\uFEFF${JSON.stringify(example)}`);
    expect(readCouncil(file).name).toBe("Exampleshire Council");
    expect(readCouncil(folder)).toEqual(readCouncil(file));
  });

  it.each(["name", "laCode", "exports", "extractDate", "contact"])("says that %s is missing", (key) => {
    expect(said({[key]: undefined})).toBe(`${file}: "${key}" is missing. Add it.`);
  });

  it("says that the contact has no e-mail address", () => {
    expect(said({contact: {name: "Children's data team"}})).toBe(
      `${file}: "contact.email" is missing. Add it.`
    );
  });

  it.each([
    ["laCode", 800, "must be text in quotes"],
    ["invented", "yes", "must be true or false, without quotes"],
    ["contact", "the data team", "must be settings between braces"],
    ["firstYear", null, "must be text in quotes"]
  ])("says what %s must be, not that it is missing, when it is of another kind", (key, value, wrong) => {
    expect(said({[key]: value})).toBe(`${file}: "${key}" ${wrong}.`);
  });

  it.each(["2024-13-45", "2023-02-29", "30/04/2024"])("refuses %s as the extract date", (extractDate) => {
    expect(said({extractDate})).toBe(`${file}: "extractDate" must be a date such as "2024-04-30".`);
  });

  it("refuses a year whose parts don't follow on each other", () => {
    expect(said({firstYear: "2017-19"})).toBe(`${file}: "firstYear" must be a year such as "2017-18".`);
    expect(said({firstYear: "1999-00"})).toBe("nothing");
  });

  it("refuses a first year after the last", () => {
    expect(said({firstYear: "2020-21", lastYear: "2018-19"})).toBe(
      `${file}: "firstYear" must not be later than "lastYear".`
    );
  });

  it("takes rules of disclosure that are stricter, and none that are looser", () => {
    expect(said({disclosure: {small: 7, averageFrom: 12}})).toBe("nothing");
    expect(said({disclosure: {small: 3}})).toBe(
      `${file}: "disclosure.small" must be at least 5: rules may be stricter, not looser.`
    );
  });

  it("says no sign of a setting's name that moves a cursor", () => {
    expect(said({"extract\u0080Date": "2024-04-30"})).toContain('"extract?Date" is not a setting');
  });

  it("names a setting that is none", () => {
    expect(said({extratDate: "2024-04-30"})).toContain('"extratDate" is not a setting');
  });
});

describe("the command line", () => {
  it("chooses the council and the folder with a space or with an equals sign", () => {
    writeFileSync(file, JSON.stringify({...example, name: "Testshire"}));
    expect(chosenCouncil(["--council", folder]).name).toBe("Testshire");
    expect(chosenCouncil([`--council=${file}`, "--out=elsewhere"]).name).toBe("Testshire");
    expect(outFolder([`--council=${file}`, "--out=elsewhere"])).toBe("elsewhere");
    expect(outFolder(["--out", "elsewhere"])).toBe("elsewhere");
    expect(outFolder([])).toBe("dist");
  });

  it("never falls back on the example where a council is named and there is none", () => {
    for (const args of [["--council"], ["--council="], ["--council=nowhere"]]) {
      expect(() => chosenCouncil(args)).toThrow(CouncilError);
    }
  });
});

/** What readCouncil says of the example's settings after a change. */
function said(change: Record<string, unknown>): string {
  writeFileSync(file, JSON.stringify({...example, ...change}));
  try {
    readCouncil(file);
    return "nothing";
  } catch (reason) {
    if (!(reason instanceof CouncilError)) throw reason;
    return reason.message;
  }
}
