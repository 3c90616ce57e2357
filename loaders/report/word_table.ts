import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  Table as WordTable
} from "docx";
import type {Table} from "./document.js";

const line = {style: BorderStyle.SINGLE, size: 4, color: "B8C2CB"};
const none = {style: BorderStyle.NONE, size: 0, color: "auto"};

/** Twentieths of a point between the margins of an A4 page. */
const width = 9638;

/** Columns of sentences. */
const wordy: ReadonlySet<string> = new Set(["Answers", "Evidence"]);

/** A table whose heading row is marked and comes again on each page; no cell is merged, no row breaks. */
export function wordTable({head, rows, key, cells: figures}: Table): WordTable {
  const isWordy = wordy.has(head.at(-1) ?? "");
  const widths = widthsOf(head.length, isWordy);
  const counted = figures.length > 0;
  const short = rows.length <= 10;
  return new WordTable({
    width: {size: width, type: WidthType.DXA},
    columnWidths: widths,
    borders: {top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none},
    margins: {top: 30, bottom: 30, left: 80, right: 80},
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, index) =>
          cell(text, index, {
            widths,
            bold: true,
            keepNext: true,
            counted: counted && !(isWordy && index === head.length - 1)
          })
        )
      }),
      ...rows.map(
        ({head: name, cells}, row) =>
          new TableRow({
            cantSplit: true,
            children: [name, ...cells].map((text, index) =>
              cell(text, index, {
                widths,
                bold: index === 0,
                keepNext: short && (row < rows.length - 1 || key !== ""),
                counted: counted && !(isWordy && index === head.length - 1)
              })
            )
          })
      )
    ]
  });
}

interface Look {
  readonly widths: readonly number[];
  readonly bold: boolean;
  /** Stays on the page of the row below. */
  readonly keepNext: boolean;
  /** Cells hold numbers, which stand to the right. */
  readonly counted: boolean;
}

function cell(text: string, index: number, {widths, bold, keepNext, counted}: Look): TableCell {
  const right = counted && index > 0 && /^([\d,.\u2212%]+|[cxz])( |$)/.test(text) && text.length < 34;
  return new TableCell({
    verticalAlign: VerticalAlign.TOP,
    width: {size: widths[index] ?? 0, type: WidthType.DXA},
    children: [
      new Paragraph({
        style: "CellText",
        keepNext,
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({text, bold})]
      })
    ]
  });
}

/** The first column is wider than the others; where the last holds sentences, that one is. */
function widthsOf(columns: number, wordy: boolean): number[] {
  if (columns === 1) return [width];
  if (columns === 2) return [Math.round(width * 0.6), width - Math.round(width * 0.6)];
  if (wordy && columns === 3) return [3600, 1500, width - 5100];
  const first = Math.round(width * (columns > 5 ? 0.25 : 0.34));
  const each = Math.floor((width - first) / (columns - 1));
  return [width - each * (columns - 1), ...Array.from({length: columns - 1}, () => each)];
}
