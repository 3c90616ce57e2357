import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, describe, expect, it} from "vitest";
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

/** A fault, and the same child's rows put right. */
const pairs: Readonly<Record<string, readonly [fault: Plant, right: Plant]>> = {
  "101": [{...usual, header: {sex: "9"}}, usual],
  "103": [{...usual, header: {ethnic: "XXXX"}}, usual],
  "144": [
    {
      ...usual,
      now: [
        {...first, ls: "ZZ"},
        {...next, ls: "ZZ"}
      ]
    },
    usual
  ],
  "102": [{...usual, header: {dob: ""}}, usual],
  "142": [{...usual, now: [{...first, dec: "", rec: ""}, next]}, usual],
  "225": [{...usual, now: [{...first, why: ""}, next]}, usual],
  "392a": [
    {
      ...usual,
      now: [
        {...first, miles: ""},
        {...next, miles: ""}
      ]
    },
    usual
  ],
  "440": [{...usual, rows: {reviews: [...held.slice(1), ill("25/05/2019", "PN0")]}}, usual],
  CS09: [{...usual, rows: {reviews: [...held, ill("03/04/2019")]}}, usual],
  INT03: [{...usual, header: null}, usual]
};

/** Stitching puts these right: then no figure is out at all, which is within what the rule says. */
const repaired = new Set(["142", "CS09"]);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true});
});

/** Three children at fault, among others, and what the rule says; every measure's counts. */
async function counted(number: string, plant: Plant): Promise<{cells: Cell[]; children: number}> {
  const world = new World();
  for (let n = 0; n < 20; n++) world.plant("others", usual);
  for (let n = 0; n < 3; n++) world.plant("planted", plant);
  const folder = mkdtempSync(join(tmpdir(), "care-touches-"));
  folders.push(folder);
  const {exports, local} = world.files();
  for (const [name, text] of Object.entries(local)) writeFileSync(join(folder, name), text);
  const {db} = await readExports(council(exports, {local: folder, extractDate: "2020-06-30"}));
  try {
    const {children} = await runRule(db, rules().find((rule) => rule.number === number)!);
    await makeTables(db);
    return {cells: await count(db, measures, "EX"), children};
  } finally {
    db.close();
  }
}

const key = ({measure, period, breakdown, category, breakdown2, category2}: Cell) =>
  [measure, period, breakdown, category, breakdown2, category2].join("|");

describe("what a rule says of its measures and children", () => {
  it.each(Object.entries(pairs))(
    "holds for the figures with the fault and with it put right: %s",
    async (number, [fault, right]) => {
      const wrong = await counted(number, fault);
      const mended = await counted(number, right);
      expect([wrong.children, mended.children]).toEqual([3, 0]);
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
