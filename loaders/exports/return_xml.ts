import {type Module, modules} from "./modules.js";
import type {Sheet, SheetRow} from "./sheet.js";
import {xmlEvents} from "./xml.js";

interface XmlTable {
  readonly module: Module;
  readonly heading: readonly string[];
  readonly sheet: Sheet;
}

type Values = Map<string, string>;

/** Elements that are a row of their own, and the table each is a row of. */
const rowElements: Readonly<Record<string, string>> = {
  EPISODE: "episodes",
  AREVIEW: "reviews",
  AMISSING: "missing",
  OC2: "oc2",
  PERMANENCE: "prev_perm",
  AD_PLACED: "placed_adoption"
};

/** Values of the child's own element that make a row of a further table. */
const signs: readonly (readonly [table: string, sign: string, is: RegExp])[] = [
  ["uasc", "uasc", /^(1|Y|YES|TRUE)$/i],
  ["uasc", "duc", /./],
  ["oc3", "in_touch", /./],
  ["ad1", "date_int", /./]
];

const spelt: Readonly<Record<string, string>> = {CHILDID: "child", PL: "place"};

/** The XML form of the return (EXPSSDA903) as the tables of the CSV form; null where the file is another XML. */
export function tablesOfXml(pieces: Iterable<string>): XmlTable[] | null {
  const rows = new Map<string, SheetRow[]>(modules.map(({name}) => [name, []]));
  const path: string[] = [];
  let child: Values = new Map();
  let kept: {table: string; line: number; values: Values}[] = [];
  let row: (typeof kept)[number] | undefined;
  let line = 1;
  for (const event of xmlEvents(pieces)) {
    if ("open" in event) {
      if (path.length === 0 && event.open.toUpperCase() !== "EXPSSDA903") return null;
      path.push(event.open.toUpperCase());
      if (path.length === 2) [child, kept, line] = [new Map(), [], event.line];
      const table = rowElements[path.at(-1)!];
      if (table) row = {table, line: event.line, values: new Map()};
      continue;
    }
    const name = path.pop()!;
    if (rowElements[name] && row) {
      kept.push(row);
      row = undefined;
    } else if (path.length === 1) {
      childRows(rows, child, kept, line);
    } else if (path.length > 1 && event.text !== "") {
      (row?.values ?? child).set(spelt[name] ?? name.toLowerCase(), event.text);
    }
  }
  return modules.map((module) => ({
    module,
    heading: headingOf(module),
    sheet: {rows: rows.get(module.name) ?? [], refused: []}
  }));
}

function childRows(
  rows: Map<string, SheetRow[]>,
  child: Values,
  kept: readonly {table: string; line: number; values: Values}[],
  line: number
): void {
  const further = signs.filter(([, sign, is]) => is.test(child.get(sign) ?? "")).map(([table]) => table);
  for (const table of new Set(["header", ...further])) put(rows, table, line, child, new Map());
  for (const {table, line: own, values} of kept) put(rows, table, own, child, values);
}

function put(rows: Map<string, SheetRow[]>, table: string, line: number, child: Values, own: Values): void {
  const module = modules.find(({name}) => name === table)!;
  const cells = headingOf(module).map((name) => own.get(name) ?? child.get(name) ?? "");
  rows.get(table)!.push({line, cells});
}

function headingOf({columns, kept}: Module): string[] {
  return [...new Set([...columns, ...Object.keys(kept)])];
}
