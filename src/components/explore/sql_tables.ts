import type {Data} from "./data.js";
import type {Loaders} from "./loaders.js";

interface SqlTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly (readonly [name: string, meaning: string])[];
}

interface Filled extends SqlTable {
  readonly csv: string;
  readonly create: string;
}

const numbers = ["numerator", "denominator", "value", "lower", "upper"];

/** What can be asked of, as it stands beside the editor. */
export function documented({columnMeanings}: Loaders): SqlTable[] {
  return [
    {
      name: "figures",
      about: "One row for each published figure: the rows of figures.csv",
      columns: Object.entries(columnMeanings)
    },
    {
      name: "measures",
      about: "One row for each measure",
      columns: [
        ["id", "What figures.measure holds"],
        ["label", "Its name"],
        ["page", "Its subject"],
        ["unit", "Unit of its value"],
        ["definition", "What it counts"]
      ]
    },
    {
      name: "periods",
      about: "One row for each period",
      columns: [
        ["period", "What figures.period holds"],
        ["kind", "year end, quarter end, year, quarter, half-year or pooled"],
        ["name", "The period in words"]
      ]
    },
    {
      name: "breakdowns",
      about: "One row for each way of dividing figures",
      columns: [
        ["breakdown", "What figures.breakdown holds"],
        ["name", "What it divides by, in words"]
      ]
    }
  ];
}

/**
 * The tables with their rows. A figure that is withheld or not available is "not a number", never empty: whatever adds
 * it up comes to "not a number" too, so that no sum across it looks complete.
 */
export function tablesOf(data: Data, loaders: Loaders): Filled[] {
  const {csvOf, kindOf, periodName, breakdownName} = loaders;
  const rows: Record<string, readonly Record<string, string | number | null>[]> = {
    figures: data.cells.map((cell) => ({...cell, ...(isHidden(cell.status) && unknown(cell))})),
    measures: data.file.measures.map(({id, label, page, unit, definition}) => ({
      id,
      label,
      page,
      unit,
      definition
    })),
    periods: unique(data.cells.map(({period}) => period))
      .sort()
      .map((period) => ({period, kind: kindOf(period), name: periodName(period)})),
    breakdowns: unique(data.cells.flatMap((cell) => [cell.breakdown, cell.breakdown2]))
      .filter((breakdown) => breakdown !== "")
      .map((breakdown) => ({breakdown, name: breakdownName(breakdown)}))
  };
  return documented(loaders).map((table) => {
    const names = table.columns.map(([name]) => name);
    const types = names.map((name) => `${name}: '${numbers.includes(name) ? "double" : "varchar"}'`);
    return {
      ...table,
      csv: csvOf(names, rows[table.name]!),
      create: `create table ${table.name} as select * from read_csv('${table.name}.csv', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', force_not_null = [${names
        .filter((name) => !numbers.includes(name))
        .map((name) => `'${name}'`)
        .join(", ")}], columns = {${types.join(", ")}})`
    };
  });
}

/** The department's own symbols hide a number as well; `u` and `low` have one, or are as good as nought. */
function isHidden(status: string): boolean {
  return !["shown", "not applicable", "u", "z"].includes(status);
}

function unknown({numerator, denominator}: {numerator: number | null; denominator: number | null}): object {
  return {numerator: numerator ?? Number.NaN, denominator: denominator ?? Number.NaN, value: Number.NaN};
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
