import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import {describe, expect, it} from "vitest";

const sources = [...listed("loaders"), ...listed("src"), ...listed("tests")];
const code = sources.filter((file) => file.endsWith(".ts"));
const imports = code.flatMap((file) =>
  [...read(file).matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from "([^"]+)"/gm)].map((found) => ({
    from: file,
    to: found[2]!.startsWith(".")
      ? posix.normalize(posix.join(dirname(file), found[2]!)).replace(/\.js$/, ".ts")
      : found[2]!,
    type: found[1] !== undefined
  }))
);

describe("the walls of the house", () => {
  it("pages and components reach loaders for types only", () => {
    expect(
      imports.filter(({from, to, type}) => from.startsWith("src/") && to.startsWith("loaders/") && !type)
    ).toEqual([]);
  });

  it("statistics, disclosure and figures touch no database, file or clock", () => {
    const pure = /^loaders\/(statistics|disclosure|figures)\//;
    const outside = /^node:(fs|child_process|http)|duckdb|loaders\/(database|council)\.ts/;
    expect(imports.filter(({from, to, type}) => pure.test(from) && outside.test(to) && !type)).toEqual([]);
    const clocks = code.filter((file) => pure.test(file) && /new Date\(\)|Date\.now/.test(read(file)));
    expect(clocks).toEqual([]);
  });

  it("a measure imports only its type", () => {
    const measures = imports.filter(
      ({from}) => from.startsWith("loaders/measures/") && /satisfies Measure/.test(read(from))
    );
    expect(measures.length).toBeGreaterThan(40);
    expect(measures.filter(({to, type}) => !type || to !== "loaders/measures/measure.ts")).toEqual([]);
  });

  it("only control makes a Release", () => {
    const makers = code.filter(
      (file) => file.startsWith("loaders/") && /\bas (unknown as )?Release\b/.test(read(file))
    );
    expect(makers).toEqual(["loaders/disclosure/control.ts"]);
  });

  it("the attacker imports nothing from control", () => {
    const own = /^loaders\/disclosure\/attack\//;
    const strangers = imports.filter(
      ({from, to}) => own.test(from) && to.startsWith("loaders/disclosure/") && !own.test(to)
    );
    expect(strangers).toEqual([]);
  });

  it("imports go down: a lower floor never reaches a higher one", () => {
    expect(
      imports.filter(({from, to}) => floor(to) > floor(from)).map(({from, to}) => `${from} → ${to}`)
    ).toEqual([]);
  });

  it("no source file is over 300 lines, and no folder is named utils", () => {
    expect(sources.filter((file) => read(file).split("\n").length > 300)).toEqual([]);
    expect(sources.filter((file) => /\b(utils?|helpers?)\b/.test(file))).toEqual([]);
  });
});

/** Floors of the house, from the ground: a file outside the house has none. */
function floor(file: string): number {
  if (/^loaders\/(statistics|disclosure|figures)\/|^loaders\/(database|spill|council|sayable)\.ts/.test(file))
    return 1;
  // A measure's type and cells are words that every floor speaks.
  if (/^loaders\/measures\/(measure|cell|categories|display)\.ts/.test(file)) return 1;
  if (/^loaders\/(exports|local|tables|checks|measures|comparators|editions|synthetic)\//.test(file))
    return 2;
  if (/^loaders\/publish\//.test(file)) return 2;
  if (file.startsWith("loaders/")) return 3;
  return file.startsWith("src/") ? 4 : file.startsWith("tests/") ? 5 : 0;
}

function listed(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(ts|sql|css|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((file) => !file.includes("/.observablehq/") && !file.startsWith("src/client/"));
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}
