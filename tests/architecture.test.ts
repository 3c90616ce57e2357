import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import {describe, expect, it} from "vitest";
import {order} from "../loaders/tables/order.js";
import {fromFiles} from "../vitest.config.js";

const sources = [...listed("loaders"), ...listed("src"), ...listed("tests")];
const code = sources.filter((file) => file.endsWith(".ts"));
const imports = code.flatMap((file) =>
  [
    ...read(file).matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from "([^"]+)"/gm),
    ...read(file).matchAll(/(?:^\s*|= await )()import\("([^"]+)"\)/gm)
  ].map((found) => ({
    from: file,
    to: found[2]!.startsWith(".")
      ? posix.normalize(posix.join(dirname(file), found[2]!)).replace(/\.js$/, ".ts")
      : found[2]!,
    type: Boolean(found[1])
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

  it("only control makes a Release, and decides that a figure may leave", () => {
    const makers = code.filter(
      (file) => file.startsWith("loaders/") && /\bas (unknown as )?Release(dCell)?\b/.test(read(file))
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

  it("each file stands on one floor", () => {
    const own = code.filter((file) => !file.startsWith("tests/"));
    expect(own.map((file) => [file, floorsOf(file).length]).filter(([, count]) => count !== 1)).toEqual([]);
  });

  it("imports go down: a lower floor never reaches a higher one", () => {
    expect(
      imports.filter(({from, to}) => floor(to) > floor(from)).map(({from, to}) => `${from} → ${to}`)
    ).toEqual([]);
  });

  it("no two folders lean on each other, but for exports and the council's own files, which are read as one", () => {
    const leans = new Set(imports.map(({from, to}) => `${folder(from)} → ${folder(to)}`));
    const mutual = [...leans].filter((lean) => {
      const [from, to] = lean.split(" → ") as [string, string];
      return from < to && leans.has(`${to} → ${from}`);
    });
    expect(mutual).toEqual(["loaders/exports → loaders/local"]);
  });

  it("unit tests read no exports, start no process and open no browser", () => {
    const unit = code.filter(
      (file) =>
        file.endsWith(".test.ts") &&
        ![...fromFiles, "tests/site/"].some(
          (path) => file === path || (path.endsWith("/") && file.startsWith(path))
        )
    );
    expect(unit.length).toBeGreaterThan(60);
    const outward = /^loaders\/(exports\/read|build|audit|report\/chromium)\.ts$|^node:child_process$/;
    const reaching = unit.flatMap((file) =>
      reached(file)
        .filter((to) => outward.test(to))
        .map((to) => `${file} → ${to}`)
    );
    expect(reaching, `Add to fromFiles in vitest.config.ts: ${reaching.join(", ")}`).toEqual([]);
  });

  it("no source file is over 300 lines, and no folder is named utils", () => {
    expect(sources.filter((file) => read(file).split("\n").length > 300)).toEqual([]);
    expect(sources.filter((file) => /\b(utils?|helpers?)\b/.test(file))).toEqual([]);
  });
});

describe("the doors that a date of placement goes through", () => {
  const walk = read("docs/architecture.md").match(/## A date of placement[\s\S]*?(?=\n## )/)![0];
  const named = [...walk.matchAll(/`(loaders\/[^`]+)`/g)].map(([, file]) => file!);

  it("are there", () => {
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("have their tables in the order in which these are made", () => {
    const made = Object.entries(order).flatMap(([stage, names]) =>
      names.map((name) => `loaders/tables/${stage === "stitched" ? "entities" : stage}/${name}.sql`)
    );
    const tables = named.filter((file) => file.endsWith(".sql"));
    expect(tables.map((file) => made.indexOf(file))).not.toContain(-1);
    expect(tables).toEqual([...tables].sort((a, b) => made.indexOf(a) - made.indexOf(b)));
  });
});

/** What a test imports, itself and through what tests share. */
function reached(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const own = imports.filter(({from, type}) => from === file && !type).map(({to}) => to);
  return own.flatMap((to) => (to.startsWith("tests/") ? reached(to, seen) : [to]));
}

/** Floors of the house, from the ground. A measure's type and cells are words that every floor speaks. */
const floors: readonly RegExp[] = [
  /^loaders\/((statistics|disclosure|figures)\/|(database|spill|council|sayable)\.ts|measures\/(measure|cell|categories|breakdown_labels|display)\.ts)/,
  /^loaders\/(exports|local|tables|checks|comparators|editions|measures(?!\/(measure|cell|categories|breakdown_labels|display)\.ts))\//,
  /^loaders\/(publish|report|notebook|check_report|synthetic)\//,
  // The path itself, and what is run from the command line.
  /^loaders\/(?!(database|spill|council|sayable)\.ts)(\w+\.ts|bench\/|preview\/|trial\/)/,
  /^(src\/|observablehq\.config\.ts)/,
  /^tests\//
];

function floorsOf(file: string): number[] {
  return floors.flatMap((test, index) => (test.test(file) ? [index + 1] : []));
}

/** Packages are the ground. */
function floor(file: string): number {
  return floorsOf(file)[0] ?? 0;
}

/** `loaders/figures`; the words of measures apart from the folder that counts them. */
function folder(file: string): string {
  const [top = "", name = ""] = file.split("/");
  if (top !== "loaders" || !file.slice(top.length + 1).includes("/")) return file;
  return floor(file) === 1 && name === "measures" ? "loaders/measures words" : `${top}/${name}`;
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
