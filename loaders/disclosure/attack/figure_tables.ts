import type {Finding} from "./audit.js";
import type {Content} from "./contents.js";
import type {Line} from "./figures.js";

/** What a measure's lines show: how many, and what is worked out from them. */
interface Own {
  readonly counts: Set<string>;
  readonly values: Set<string>;
  /** Whether its values are percentages, which stand in no column without their sign. */
  hasShares: boolean;
}

/** Numbers in the table of a figure that no line of its measure shows: a withheld one, printed, would be one of these. */
export function strangeCells(contents: readonly Content[], lines: readonly Line[]): Finding[] {
  const known = numbersByMeasure(lines);
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
  return contents.flatMap(({kind, path, whole}) => {
    if (kind !== "page") return [];
    const strays = figuresIn(whole).flatMap(({id, cells}) => {
      const measure = longestFirst.find((each) => id === each || id.startsWith(`${each}-`));
      return measure ? cells.filter((cell) => !isShown(cell, known.get(measure)!)) : [];
    });
    return strays.length === 0
      ? []
      : [
          {
            where: path,
            what: `${strays.length} numbers in tables of figures are shown by no line of their measure`
          }
        ];
  });
}

function figuresIn(page: string): {id: string; cells: string[]}[] {
  return [...page.matchAll(/<figure class="figure" id="([^"]+)"(.*?)<\/figure>/gs)].map(
    ([, id = "", body = ""]) => ({
      id,
      cells: [...body.matchAll(/<td\b[^>]*>([^<]*)<\/td>/g)]
        .map(([, text = ""]) => text.trim())
        .filter((text) => /^[-−]?[\d,]+(\.\d+)?%?$/.test(text))
    })
  );
}

function numbersByMeasure(lines: readonly Line[]): Map<string, Own> {
  const known = new Map<string, Own>();
  for (const {measure, numerator, denominator, value, lower, upper, unit} of lines) {
    if (!known.has(measure)) known.set(measure, {counts: new Set(), values: new Set(), hasShares: true});
    const own = known.get(measure)!;
    for (const count of [numerator, denominator]) if (count !== null) add(own.counts, count);
    for (const text of [value, lower, upper]) if (text !== "") add(own.values, Number(text));
    if (unit !== "per cent") own.hasShares = false;
  }
  return known;
}

/** As pages may print it: whole, or to a place. */
function add(known: Set<string>, number: number) {
  const size = Math.abs(number);
  for (const text of [size, Math.round(size), Math.round(size * 10) / 10]) known.add(String(text));
}

function isShown(cell: string, {counts, values, hasShares}: Own): boolean {
  const number = String(Math.abs(Number(cell.replace(/[,%]/g, "").replace("−", "-"))));
  if (cell.endsWith("%")) return values.has(number);
  return counts.has(number) || (!hasShares && values.has(number));
}
