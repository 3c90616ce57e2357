import {upperFirst} from "../figures/html.js";
import {dateName, isDate} from "../figures/periods.js";
import type {PublishedCell, PublishedRelease} from "../figures/published.js";
import type {Measure} from "../measures/measure.js";
import {type Report, tablesOf} from "./document.js";

/** A number stands as one, so that it can be counted with. */
export type Value = string | number;

export interface Sheet {
  readonly name: string;
  /** Lines above the table; the first is the sheet's heading. */
  readonly above: readonly string[];
  /** The first row is the headings of the columns; none on the cover. */
  readonly table: readonly (readonly Value[])[];
  readonly links?: Readonly<Record<string, string>>;
}

/** The symbols of a number that is not there, as accessible spreadsheets write them. */
const symbols = {withheld: "[c]", "not available": "[x]", "not applicable": "[z]"} as const;

/** The workbook of a report: cover, contents, notes, then a sheet a table. */
export function workbookOf(report: Report, release: PublishedRelease, measures: readonly Measure[]): Sheet[] {
  const sheets = tablesOf(report)
    .filter(({table}) => table.cells.length > 0)
    .map(({label, table}) => sheetOf(label, table.title, rowsOf(table.cells, measures)));
  return [cover(report), contentsOf(sheets), notes(release), ...sheets];
}

const columns = [
  "Measure",
  "Area",
  "Period",
  "Group",
  "Within",
  "Number",
  "Out of",
  "Figure",
  "Unit",
  "Lowest by chance",
  "Highest by chance"
] as const;

/** A row of figures.csv a row; columns that say nothing on the sheet are left out. */
function rowsOf(cells: readonly PublishedCell[], measures: readonly Measure[]): Value[][] {
  const labels = new Map(measures.map(({id, label}) => [id, label]));
  const rows = cells.map((cell): Value[] => [
    labels.get(cell.measure) ?? cell.measure,
    cell.geography,
    isDate(cell.period) ? dateName(cell.period) : cell.period,
    upperFirst(cell.category),
    upperFirst(cell.category2),
    ...numbers(cell)
  ]);
  const used = columns.map((_, index) => rows.some((row) => row[index] !== "" && row[index] !== "[z]"));
  const keep = (row: readonly Value[]) => row.filter((_, index) => used[index]);
  return [keep(columns), ...rows.map((row) => keep(row.map((value) => (value === "" ? "All" : value))))];
}

function numbers(cell: PublishedCell): Value[] {
  const {unit, status} = cell;
  if (status !== "shown") {
    const letter = symbols[status] ?? "[x]";
    return [letter, letter, letter, unit, letter, letter];
  }
  const known = (value: number | null): Value => value ?? "[z]";
  return [
    known(cell.numerator),
    known(cell.denominator),
    known(cell.value),
    unit,
    known(cell.lower),
    known(cell.upper)
  ];
}

function sheetOf(label: string, title: string, table: readonly (readonly Value[])[]): Sheet {
  return {
    name: label,
    above: [
      `${label}: ${title}`,
      "This sheet holds one table. Symbols in square brackets are explained in the sheet Notes."
    ],
    table
  };
}

function cover({title, subtitle, council, invented, source}: Report): Sheet {
  return {
    name: "Cover",
    above: [
      `${title}: tables`,
      `${council}, ${subtitle}`,
      ...(invented
        ? [`Invented data: ${council} does not exist, and no figure here is about a real child.`]
        : []),
      `Source: ${source}`,
      "The tables are those of the report, under the same numbers, with every figure as published."
    ],
    table: []
  };
}

function contentsOf(sheets: readonly Sheet[]): Sheet {
  return {
    name: "Contents",
    above: ["Contents", "This sheet holds one table: the sheets that follow and what each is of."],
    table: [["Sheet", "Title"], ...sheets.map(({name, above}) => [name, above[0]!.slice(name.length + 2)])],
    links: Object.fromEntries(sheets.map(({name}) => [name, `#'${name}'`]))
  };
}

function notes({council}: PublishedRelease): Sheet {
  return {
    name: "Notes",
    above: ["Notes", "This sheet holds one table."],
    table: [
      ["Symbol or column", "Meaning"],
      ["[c]", "Not shown, to protect children: the number is small or would reveal a small one."],
      ["[x]", "Not available."],
      ["[z]", "Does not apply."],
      ["Number, Out of", "How many were counted, and of how many."],
      ["Figure", "As published: per cent from 0 to 100; a count is its own figure."],
      [
        "Lowest by chance, Highest by chance",
        "The 95% range: with the same care and the same decisions, chance alone could have given anything between."
      ],
      ["Questions", `${council.contact.name}, ${council.contact.email}`]
    ]
  };
}
