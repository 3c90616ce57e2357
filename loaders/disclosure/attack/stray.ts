import type {Finding} from "./audit.js";
import type {Line} from "./figures.js";

/** Numbers in the tables of pages, and in what pages attach, that are in no line of figures.csv. */
export function strayNumbers(files: ReadonlyMap<string, Uint8Array>, lines: readonly Line[]): Finding[] {
  const known = new Set(lines.flatMap(({numbers}) => numbers.map((text) => String(Number(text)))));
  return [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith(".html")) return [];
    const cells = [...new TextDecoder().decode(bytes).matchAll(/<td\b[^>]*>([^<]*)<\/td>/g)].map((match) =>
      match[1]!.trim()
    );
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
