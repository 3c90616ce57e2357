import {describe, expect, it} from "vitest";
import {audit} from "../../loaders/disclosure/attack/audit.js";
import {asRow, type FigureRow} from "../../loaders/figures/figure_row.js";
import {packCells} from "../../loaders/publish/explore_cells.js";
import {figuresCsv} from "../../loaders/publish/figures_csv.js";
import {type FigureCell, unpack} from "../../src/components/explore/cells.js";
import {reshape} from "../../src/components/explore/reshape.js";

function row(
  category: string,
  numerator: number | null,
  {status = numerator === null ? "withheld" : "shown", ...further}: Partial<FigureRow> = {}
): FigureRow {
  const line = {
    measure: "children-in-care",
    geography: "Exampleshire Council",
    period: "2024-03-31",
    breakdown: category === "" ? "" : "sex",
    category,
    breakdown2: "",
    category2: "",
    statistic: "value",
    unit: "children",
    source: "Exports, 2024-04-30"
  };
  const numbers = {numerator, denominator: null, value: numerator, lower: null, upper: null};
  return asRow({...line, ...further}, status, {...numbers, ...further});
}

const share = {
  measure: "reviews-on-time",
  period: "2023-24",
  unit: "per cent",
  numerator: 47,
  denominator: 50,
  value: 94,
  lower: 83.5,
  upper: 98
};

const rows = [
  row("", 180),
  row("Female", 80),
  row("Male", 100),
  row("Unknown", 0),
  row("Female", null, {period: "2023-03-31"}),
  row("Male", null, {period: "2023-03-31"}),
  row("Unknown", null, {period: "2023-03-31", status: "not applicable"}),
  row("", null, {...share, status: "shown"}),
  row("", 1200, {geography: "England", status: "u", source: "Statistics, 2024"}),
  row("", null, {geography: "Elsewhere", status: "c"})
];

const asked = {measure: "children-in-care", rows: "sex", columns: "period", period: "year end", beside: ""};

describe("the file of the explore page", () => {
  it("gives back every row of figures.csv, and none besides", () => {
    const back = unpack(JSON.parse(JSON.stringify(packCells(rows))));
    const key = (cell: FigureCell) => JSON.stringify(Object.entries(cell).sort());
    expect(back.map(key).sort()).toEqual(rows.map(key).sort());
  });

  it("is attacked: the audit finds a cell in it that figures.csv does not have", async () => {
    const total = rows.slice(0, 1);
    const site = (packed: readonly FigureRow[]) =>
      new Map(
        Object.entries({
          "downloads/figures.csv": figuresCsv(total),
          "explore/figures.json": JSON.stringify(packCells(packed))
        }).map(([path, text]) => [path, new TextEncoder().encode(text)])
      );
    expect(await audit(site(total))).toEqual([]);
    const other = await audit(site([row("", 181)]));
    expect(other.map(({where}) => where)).toEqual(["explore/figures.json"]);
    expect(await audit(site([...total, row("Male", 100)]))).toHaveLength(1);
  });
});

describe("rows and columns of the reader's choice", () => {
  const cells = rows.filter(
    ({measure, geography}) => measure === "children-in-care" && geography.startsWith("Ex")
  );

  it("puts groups in rows and periods in columns, the latest first", () => {
    const laid = reshape(cells, asked, () => true, true);
    expect(laid.rows).toEqual(["Female", "Male", "Unknown"]);
    expect(laid.columns).toEqual(["2024-03-31", "2023-03-31"]);
    expect(laid.places.map((places) => places.map((place) => laid.cells[place!]!.numerator))).toEqual([
      [80, null],
      [100, null],
      [0, null]
    ]);
  });

  it("adds rows up only where every one of them is shown", () => {
    const {together} = reshape(cells, asked, () => true, true);
    expect(together).toEqual([{status: "shown", number: 180}, {status: "withheld"}]);
  });

  it("adds nothing up that may not be added", () => {
    expect(reshape(cells, asked, () => true, false).together).toBeNull();
    expect(reshape(cells, {...asked, rows: "period", columns: ""}, () => true, true).together).toBeNull();
  });
});
