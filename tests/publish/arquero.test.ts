import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import * as arquero from "arquero";
import {build} from "esbuild";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {withoutEvaluation} from "../../loaders/publish/arquero.js";

type Arquero = typeof arquero;

const folder = mkdtempSync(join(tmpdir(), "arquero-"));
let bundled: Arquero;
let code: string;

beforeAll(async () => {
  const {outputFiles} = await build({
    stdin: {contents: 'export * from "arquero"', resolveDir: "."},
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
    plugins: [withoutEvaluation]
  });
  code = outputFiles[0]!.text;
  const file = join(folder, "arquero.mjs");
  writeFileSync(file, code);
  bundled = (await import(pathToFileURL(file).href)) as Arquero;
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const columns = {
  group: ["b", "a", "b", "a", null],
  period: ["2023", "2024", "2024", "2023", "2024"],
  count: [12, 7, Number.NaN, 30, 5]
};

/** What the page and an analyst ask of tables, each with the same words for both builds. */
const asked: Readonly<Record<string, (aq: Arquero) => object[]>> = {
  "filters by a function of the page": (aq) =>
    aq
      .table(columns)
      .filter(aq.escape((row: {count: number}) => row.count > 6))
      .objects(),
  "filters by an expression": (aq) =>
    aq.table(columns).filter("d => d.count > 6 && d.group === 'a'").objects(),
  "filters by a parameter": (aq) =>
    aq.table(columns).params({least: 6}).filter("(d, $) => d.count > $.least").objects(),
  "orders up and down": (aq) => aq.table(columns).orderby("group", aq.desc("count")).objects(),
  "orders by a function": (aq) =>
    aq
      .table(columns)
      .orderby(aq.escape((row: {count: number}) => -row.count))
      .objects(),
  "counts and adds up by group": (aq) =>
    aq
      .table(columns)
      .groupby("group")
      .rollup({
        rows: aq.op.count(),
        sum: aq.op.sum("count"),
        most: aq.op.max("count"),
        last: aq.op.max("period")
      })
      .objects(),
  "turns rows into columns": (aq) =>
    aq
      .table(columns)
      .groupby("group")
      .pivot("period", {count: aq.op.any("count")})
      .objects(),
  "works out a column": (aq) =>
    aq.table(columns).derive({share: "d => op.round(d.count / op.sum(d.count) * 100)"}).objects(),
  "works out a window": (aq) =>
    aq.table(columns).orderby("period").derive({before: "d => op.lag(d.count)"}).objects(),
  joins: (aq) =>
    aq
      .table(columns)
      .join_left(aq.table({group: ["a", "b"], name: ["First", "Second"]}))
      .objects(),
  "fills what is not there": (aq) =>
    aq
      .table(columns)
      .impute({count: () => 0}, {expand: ["group", "period"]})
      .objects(),
  "puts columns under each other": (aq) => aq.table(columns).fold(["group", "period"]).objects(),
  "keeps one of each": (aq) => aq.table(columns).dedupe("group").objects(),
  "groups and takes the first": (aq) => aq.table(columns).groupby("group").slice(0, 1).objects()
};

describe("Arquero in the browser", () => {
  it.each(Object.entries(asked))("%s as it does with evaluation", (_, ask) => {
    const expected = ask(arquero);
    expect(expected.length).toBeGreaterThan(0);
    expect(ask(bundled)).toEqual(expected);
  });

  it("evaluates no text", () => {
    expect(code).not.toMatch(/(?<![\w.$])(?:new )?Function\(|(?<![\w.$])eval\(/);
  });

  it("refuses what it cannot read instead of guessing", () => {
    expect(() => bundled.table(columns).filter("d => { while (d.count) return 1; }").objects()).toThrow();
  });
});
