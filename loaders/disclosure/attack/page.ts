import {plain} from "./contents.js";

/** A table as a reader finds it: its caption, and each cell with the headings above and before it. */
export interface PageTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly cells: readonly {readonly text: string; readonly column: string; readonly row: string}[];
}

/** A figure of a page: its tables, its drawings and all that is said in it. */
export interface PageFigure {
  readonly id: string;
  /** The measure it names itself, where it does. */
  readonly measure: string | null;
  readonly whole: string;
}

const figure = /<figure class="figure\b[^"]*" id="([^"]+)"([^>]*)>.*?<\/figure>/gs;

/** The figures of a page, and the page without them. */
export function figuresOf(page: string): {figures: PageFigure[]; rest: string} {
  const figures = [...page.matchAll(figure)].map(([whole, id = "", attributes = ""]) => ({
    id,
    measure: /data-measure="([^"]*)"/.exec(attributes)?.[1] ?? null,
    whole
  }));
  return {figures, rest: page.replace(figure, "\n")};
}

/** A page that is one figure, to stand on other sites. */
export function figureAlone(id: string, page: string): {figures: PageFigure[]; rest: string} {
  return {figures: [{id, measure: null, whole: page}], rest: ""};
}

/** The tables of a piece of a page. */
export function tablesOf(page: string): PageTable[] {
  return [...page.matchAll(/<table\b[^>]*>(.*?)<\/table>/gs)].map(([, table = ""]) => {
    const rows = [...table.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<(t[hd])\b[^>]*>(.*?)<\/\1>/gs)].map(([, kind, text = ""]) => ({
        isHead: kind === "th",
        text: plain(text)
      }))
    );
    const columns = rows[0]?.every(({isHead}) => isHead) ? rows[0].map(({text}) => text) : [];
    return {
      caption: plain(/<caption\b[^>]*>(.*?)<\/caption>/s.exec(table)?.[1] ?? ""),
      columns,
      cells: rows
        .slice(columns.length > 0 ? 1 : 0)
        .flatMap((row) =>
          row.flatMap(({isHead, text}, index) =>
            isHead ? [] : [{text, column: columns[index] ?? "", row: row[0]!.isHead ? row[0]!.text : ""}]
          )
        )
    };
  });
}

/** A piece of a page without its tables, drawings and programs: what is left is words. */
export function wordsOf(page: string): string {
  return page.replace(/<(table|svg|script|style)\b[\s\S]*?<\/\1>/g, "\n");
}

/** The drawings in a piece of a page. */
export function drawingsOf(page: string): string[] {
  return [...page.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].map(([drawing]) => drawing);
}
