import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {openDataOf} from "../loaders/comparators/council_data.js";
import {linesBeside} from "../loaders/comparators/own_facts.js";
import {readCouncil} from "../loaders/council.js";
import {departmentBeside, departmentFile, keepDepartment} from "../loaders/department.js";
import {lineOf} from "../loaders/disclosure/attack/figures.js";
import {aCell} from "./disclosure/tables.js";

const council = readCouncil("data/council.json");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "department-"));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const figure = (changes: Parameters<typeof aCell>[0]) =>
  aCell({measure: "children-in-care", geography: council.name, period: "2024-03-31", ...changes});
const nothing = {same: [], different: [], confidential: []};

it("the council is told in its private folder which of the department's cells are not its own count", () => {
  const own = {...council, file: join(folder, "council.json")};
  keepDepartment(own, {...nothing, different: [figure({numerator: 178})]}, ["in_care, 2024-03-31: sex"]);
  const text = readFileSync(departmentFile(own), "utf8");
  expect(text.split("\n").slice(1)).toEqual([
    "differs from your own count,children-in-care,2024-03-31,,,178,",
    'a small group is proved by its tables alone,,,,,,"in_care, 2024-03-31: sex"',
    ""
  ]);
  keepDepartment(own, nothing, []);
  expect(existsSync(departmentFile(own))).toBe(false);
});

it("a stranger takes a figure that the site withholds for the department's, unless it is known to differ", () => {
  const facts = openDataOf(council)!.facts;
  const total = figure({});
  const withheld = [lineOf(total, "withheld")];
  expect(linesBeside(facts, withheld, council.laCode, new Set()).map(({status}) => status)).toEqual([
    "shown"
  ]);
  const own = {...council, file: join(folder, "council.json")};
  keepDepartment(own, {...nothing, different: [total]}, []);
  expect(departmentBeside(own, withheld)).toEqual([]);
});

it("a figure that the site shows otherwise is not taken for the department's", () => {
  const shown = [
    lineOf(figure({numerator: 1, value: 1})),
    lineOf(figure({period: "2023-03-31"}), "withheld")
  ];
  const found = linesBeside(openDataOf(council)!.facts, shown, council.laCode, new Set());
  expect(found.map(({period}) => period)).toEqual(["2023-03-31"]);
});
