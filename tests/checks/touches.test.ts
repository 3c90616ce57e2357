import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {rules, touched} from "../../loaders/checks/rule.js";
import {runRule} from "../../loaders/checks/run.js";
import {readExports} from "../../loaders/exports/read.js";
import type {Cell} from "../../loaders/measures/cell.js";
import {count} from "../../loaders/measures/count.js";
import {measures} from "../../loaders/measures/index.js";
import {makeTables} from "../../loaders/tables/make.js";
import {council} from "../fixtures/exports.js";
import {type Plant, World} from "./planted.js";

const dob = "05/05/2008";
const next = {decom: "01/08/2019", rne: "P", pl: "ZZ3 3CC"};
const first = {dec: "01/08/2019", rec: "X1", why: "CARPL"};
const held = ["25/05/2019", "20/08/2019", "14/02/2020"].map((day) => `${dob},${day},PN1`);
const usual: Plant = {now: [first, next], rows: {reviews: held}};
const ill = (day: string, code = "PN1") => `${dob},${day},${code}`;

/** The usual child's rows with a fault, by the rule that finds it. */
const faults: Readonly<Record<string, Plant>> = {
  "101": {...usual, header: {sex: "9"}},
  "103": {...usual, header: {ethnic: "XXXX"}},
  "144": {
    ...usual,
    now: [
      {...first, ls: "ZZ"},
      {...next, ls: "ZZ"}
    ]
  },
  "102": {...usual, header: {dob: ""}},
  "142": {...usual, now: [{...first, dec: "", rec: ""}, next]},
  "225": {...usual, now: [{...first, why: ""}, next]},
  "392a": {
    ...usual,
    now: [
      {...first, miles: ""},
      {...next, miles: ""}
    ]
  },
  "440": {...usual, rows: {reviews: [...held.slice(1), ill("25/05/2019", "PN0")]}},
  CS09: {...usual, rows: {reviews: [...held, ill("03/04/2019")]}},
  INT03: {...usual, header: null}
};

/** Stitching puts these right: then no figure is out at all, which is within what the rule says. */
const repaired = new Set(["142", "CS09"]);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
});

/** Three children with this plant, among others: whom each rule finds, and every measure's counts. */
async function counted(plant: Plant): Promise<{cells: Cell[]; children: ReadonlyMap<string, number>}> {
  const world = new World();
  for (let n = 0; n < 20; n++) world.plant("others", usual);
  for (let n = 0; n < 3; n++) world.plant("planted", plant);
  const folder = mkdtempSync(join(tmpdir(), "care-touches-"));
  folders.push(folder);
  const {exports, local} = world.files();
  for (const [name, text] of Object.entries(local)) writeFileSync(join(folder, name), text);
  const {db} = await readExports(council(exports, {local: folder, extractDate: "2020-06-30"}));
  try {
    const children = new Map<string, number>();
    for (const rule of rules())
      if (rule.number in faults) children.set(rule.number, (await runRule(db, rule)).children);
    await makeTables(db);
    return {cells: await count(db, measures, "EX"), children};
  } finally {
    db.close();
  }
}

const key = ({measure, period, breakdown, category, breakdown2, category2}: Cell) =>
  [measure, period, breakdown, category, breakdown2, category2].join("|");

describe("what a rule says of its measures and children", () => {
  let mended: Awaited<ReturnType<typeof counted>>;
  beforeAll(async () => {
    mended = await counted(usual);
  });

  it.each(Object.entries(faults))(
    "holds for the figures with the fault and with it put right: %s",
    async (number, fault) => {
      const wrong = await counted(fault);
      expect([wrong.children.get(number), mended.children.get(number)]).toEqual([3, 0]);
      const before = new Map(mended.cells.map((cell) => [key(cell), cell]));
      const changed = wrong.cells.filter((cell) => {
        const other = before.get(key(cell));
        return cell.numerator !== other?.numerator || cell.denominator !== other?.denominator;
      });
      const rule = rules().find((one) => one.number === number)!;
      const ids = [...new Set(changed.map(({measure}) => measure))];
      expect(
        ids.filter((id) => !touched(rule, measures).includes(id)),
        "changed but not named"
      ).toEqual([]);
      expect(ids.length > 0).toBe(!repaired.has(number));
      // Where children are counted, no more of them are out than the rule says.
      const stocks = changed.filter(
        ({measure}) => measures.find(({id}) => id === measure)!.figure.kind === "count"
      );
      const people = stocks.filter(({measure}) => measure.startsWith("children-"));
      const out = people.map((cell) =>
        Math.abs((cell.numerator ?? 0) - (before.get(key(cell))?.numerator ?? 0))
      );
      expect(Math.max(0, ...out)).toBeLessThanOrEqual(3);
    }
  );
});
