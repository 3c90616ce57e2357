import type {PublishedCell} from "../figures/published.js";

/** A stretch of text. One with `measure` came from a number tag: its numbers are that measure's released figures. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly href?: string;
  readonly measure?: string;
}

/** A table as every format writes it: headings of columns, a heading on each row, text in the cells. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly {readonly head: string; readonly cells: readonly string[]}[];
  /** What the symbols in the cells mean; empty when there is none. */
  readonly key: string;
  /** The rows of figures.csv it shows; none in a table of words. */
  readonly cells: readonly PublishedCell[];
}

/** A chart with all that stands around it. */
export interface Graph {
  /** "Graph 3" */
  readonly label: string;
  readonly id: string;
  /** What it shows, as a sentence. */
  readonly finding: string;
  /** What it measures, of whom and when. */
  readonly subtitle: string;
  readonly wide: string;
  readonly narrow: string;
  /** What the lines beside the figures mean; empty where there is none. */
  readonly reading: string;
  /** The figures in words: the text for those who do not see the picture. */
  readonly summary: string;
  readonly note: string;
  readonly table: Table;
}

export type Block =
  | {readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly id: string; readonly text: string}
  | {readonly kind: "paragraph"; readonly runs: readonly Run[]}
  | {readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Run[])[]}
  | {readonly kind: "quote"; readonly text: string; readonly by: string}
  /** What somebody still has to write, and in which file. */
  | {readonly kind: "prompt"; readonly text: string; readonly file: string}
  | {readonly kind: "graph"; readonly graph: Graph}
  | {
      readonly kind: "table";
      readonly label: string;
      readonly id: string;
      readonly note: string;
      readonly table: Table;
    }
  /** A figure of which nothing can be shown. */
  | {readonly kind: "missing"; readonly text: string};

/** A document, whatever it is written as. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly council: string;
  readonly invented: boolean;
  /** Whose figures they are, of when, and under which licence. */
  readonly source: string;
  readonly blocks: readonly Block[];
}

/** The text of runs, without their looks. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({text}) => text).join("");
}

/** Every figure of a report, a table each, under the label it has in the report. */
export function tablesOf({blocks}: Report): {readonly label: string; readonly table: Table}[] {
  return blocks.flatMap((block) => {
    if (block.kind === "graph") return [{label: block.graph.label, table: block.graph.table}];
    return block.kind === "table" ? [{label: block.label, table: block.table}] : [];
  });
}
