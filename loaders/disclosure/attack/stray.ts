import type {Finding} from "./audit.js";
import type {Line} from "./figures.js";

/** Numbers in the tables of pages, and in what pages attach, that are in no line of figures.csv. */
export function strayNumbers(
  files: ReadonlyMap<string, Uint8Array>,
  lines: readonly Line[],
  printed: readonly string[]
): Finding[] {
  const shown = new Set(lines.flatMap(({numbers}) => numbers.map((text) => String(Number(text)))));
  const printedToo = new Set([...shown, ...printed.map((text) => String(Math.abs(Number(text))))]);
  return [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith(".html")) return [];
    const cells = [...new TextDecoder().decode(bytes).matchAll(/<td\b[^>]*>([^<]*)<\/td>/g)].map((match) =>
      match[1]!.trim()
    );
    // What other councils' public documents printed stands on the pages that retell them, and nowhere else.
    const known = path.startsWith("published/") ? printedToo : shown;
    const strays = cells.filter((text) => isNumber(text) && !known.has(plain(text)));
    return strays.length === 0
      ? []
      : [{where: path, what: `${strays.length} numbers in tables are not in figures.csv`}];
  });
}

function isNumber(text: string): boolean {
  return /^-?[\d,]+(\.\d+)?%?$/.test(text);
}

function plain(text: string): string {
  return String(Number(text.replace(/[,%]/g, "")));
}
