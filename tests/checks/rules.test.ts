import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Rule, rules, touched} from "../../loaders/checks/rule.js";
import {runChecks, runRule} from "../../loaders/checks/run.js";
import type {Council} from "../../loaders/council.js";
import {type Exports, readExports} from "../../loaders/exports/read.js";
import {measures} from "../../loaders/measures/index.js";
import {council} from "../fixtures/exports.js";
import {clean} from "./clean.js";
import {World} from "./planted.js";
import {plants} from "./plants.js";

const folders: string[] = [];
const opened: Exports[] = [];
let planted: {exports: Exports; world: World};

async function read(world: World): Promise<Exports> {
  const {exports, local} = world.files();
  const folder = mkdtempSync(join(tmpdir(), "care-local-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(local)) writeFileSync(join(folder, name), text);
  const about: Partial<Council> = {local: folder, extractDate: "2020-06-30"};
  const found = await readExports(council(exports, about));
  opened.push(found);
  return found;
}

beforeAll(async () => {
  const world = new World();
  for (const [number, plant] of Object.entries(plants)) world.plant(number, plant);
  // Ordinary rows enough that an unreadable one is under one in a hundred.
  for (let n = 0; n < 350; n++) {
    world.plant("ordinary", {
      now: [{dec: "02/09/2019", rec: "E4A"}],
      rows: {
        reviews: ["05/05/2008,20/05/2019,PN1"],
        missing: ["05/05/2008,M,05/07/2019,06/07/2019"],
        uasc: ["1,05/05/2008,"]
      }
    });
  }
  planted = {exports: await read(world), world};
});

afterAll(() => {
  for (const {db} of opened) db.close();
  for (const folder of folders) rmSync(folder, {recursive: true});
});

describe("the rules", () => {
  it("are sixty at least, each with a number of its own, a sentence and measures that exist", () => {
    const all = rules();
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({number}) => number)).size).toBe(all.length);
    const lame = all.filter(
      (rule) => !/^[A-Z].*\.$/.test(rule.sentence) || touched(rule, measures).length === 0
    );
    expect(lame.map(({name}) => name)).toEqual([]);
    const words = all.flatMap((rule) =>
      rule.touches
        .filter((word) => touched({...rule, touches: [word]}, measures).length === 0)
        .map((word) => `${rule.name}: ${word}`)
    );
    expect(words).toEqual([]);
  });

  it("each have a planted fault", () => {
    expect(
      rules()
        .map(({number}) => number)
        .filter((number) => !(number in plants))
    ).toEqual([]);
  });

  it.each(rules().map((rule) => [rule.name, rule] as const))(
    "%s finds its planted fault",
    async (_, rule) => {
      const found = await placesOf(rule);
      const own = planted.world.linesOf(rule.number);
      expect(
        found.filter((place) => own.has(place)),
        `${rule.number} fires`
      ).not.toEqual([]);
      const ordinary = planted.world.linesOf("ordinary");
      expect(found.filter((place) => ordinary.has(place))).toEqual([]);
    }
  );

  it("counts children, each once", async () => {
    const rule = rules().find(({number}) => number === "CS02")!;
    const finding = await runRule(planted.exports.db, rule);
    expect(finding).toMatchObject({rows: 1, children: 1, places: [{column: "DECOM", rows: 1}]});
  });

  it("are silent on a small world without fault", async () => {
    const world = new World();
    for (const [name, plant] of Object.entries(clean)) world.plant(name, plant);
    const found = await runChecks((await read(world)).db);
    expect(found.map(({rule, places}) => `${rule.name} ${JSON.stringify(places)}`)).toEqual([]);
  });
});

async function placesOf(rule: Rule): Promise<string[]> {
  const rows = await planted.exports.db.all<{file: string; line: number}>(
    `select file, line from (${rule.sql})`
  );
  return rows.map(({file, line}) => `${file}:${line}`);
}
