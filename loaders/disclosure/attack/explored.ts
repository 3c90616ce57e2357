import type {Finding} from "./audit.js";
import type {Line} from "./figures.js";

/** Where the explore page's figures lie, as its script fetches them. */
const path = "explore/figures.json";

interface Packed {
  readonly words: readonly string[];
  readonly lists: readonly (readonly number[])[];
  readonly statuses: readonly string[];
  readonly tables: readonly {
    readonly of: readonly number[];
    readonly periods: number;
    readonly groups: number;
    readonly status: string;
    readonly numbers: string;
  }[];
}

/** Cells of the explore page that figures.csv does not have, or has with other numbers: everything is attacked there. */
export function exploredCells(files: ReadonlyMap<string, Uint8Array>, lines: readonly Line[]): Finding[] {
  const bytes = files.get(path);
  if (!bytes) return [];
  const known = new Set(
    lines.map((line) =>
      [
        line.measure,
        line.geography,
        line.breakdown,
        line.breakdown2,
        line.statistic,
        line.period,
        line.category,
        line.category2,
        line.status,
        ...line.numbers.map(Number)
      ].join("|")
    )
  );
  const strays = unpacked(JSON.parse(new TextDecoder().decode(bytes)) as Packed).filter(
    (cell) => !known.has(cell)
  );
  return strays.length === 0
    ? []
    : [{where: path, what: `${strays.length} figures are not those of figures.csv`}];
}

/** Each cell as one text: its address, its status and whatever numbers stand in it. */
function unpacked({words, lists, statuses, tables}: Packed): string[] {
  return tables.flatMap((table) => {
    // Without the last two, unit and source, which address nothing.
    const shared = table.of.slice(0, 5).map((word) => words[word]);
    const periods = lists[table.periods]!.map((word) => words[word]);
    const groups = lists[table.groups]!.map((word) => words[word]);
    const numbers = table.numbers.split(";");
    const wide = groups.length / 2;
    let read = 0;
    return [...table.status].flatMap((letter, place) => {
      if (letter === " ") return [];
      const status = statuses[letter.toLowerCase().charCodeAt(0) - 97];
      const column = (place % wide) * 2;
      const own = letter < "a" ? numbers[read++]!.split(",").filter(Boolean).map(Number) : [];
      const address = [...shared, periods[Math.floor(place / wide)], groups[column], groups[column + 1]];
      return [[...address, status, ...own].join("|")];
    });
  });
}
