import {csvParse} from "d3";
import {asRow, type FigureRow, type RowStatus} from "./figure_row.js";

/** A release as figures.csv told it. */
export interface Earlier {
  /** What the council was called then. */
  readonly council: string;
  /** The extract date of its exports. */
  readonly dataDate: string;
  readonly rows: readonly FigureRow[];
}

/** A figures.csv read back; null when it holds no figure of the council's own exports. */
export function earlierOf(csv: string): Earlier | null {
  const rows = readFigures(csv);
  const own = rows.find(({source}) => source.includes("SSDA903 exports"));
  const dataDate = /(\d{4}-\d{2}-\d{2})$/.exec(own?.source ?? "")?.[1];
  return own && dataDate ? {council: own.geography, dataDate, rows} : null;
}

/** The rows of a figures.csv. */
export function readFigures(csv: string): FigureRow[] {
  const number = (text: string | undefined) => (text ? Number(text) : null);
  return csvParse(csv).map((row) =>
    asRow(
      {
        measure: row.measure ?? "",
        geography: row.geography ?? "",
        period: row.period ?? "",
        breakdown: row.breakdown ?? "",
        category: row.category ?? "",
        breakdown2: row.breakdown2 ?? "",
        category2: row.category2 ?? "",
        statistic: row.statistic ?? "",
        unit: row.unit ?? "",
        source: row.source ?? ""
      },
      row.status as RowStatus,
      {
        numerator: number(row.numerator),
        denominator: number(row.denominator),
        value: number(row.value),
        lower: number(row.lower),
        upper: number(row.upper)
      }
    )
  );
}
