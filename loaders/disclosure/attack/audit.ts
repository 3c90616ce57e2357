import {type Line, linesOf, nameOf, Unreadable} from "./figures.js";
import {Contradiction, rangesOf} from "./ranges.js";
import {addressOf, rebuilt} from "./rebuild.js";
import {strayNumbers} from "./stray.js";
import type {Sum} from "./system.js";

/** Something published that gives a small group away. It names the figure, never a number. */
export interface Finding {
  readonly where: string;
  readonly what: string;
}

export interface AuditOptions {
  /** Measures of what the council did: their undivided totals are no children. */
  readonly conduct?: ReadonlySet<string>;
  /** The true figures as `measures` prints them: then every small group must stay wide open. */
  readonly against?: string;
  readonly small?: number;
  readonly width?: number;
}

/** Attacks a published site from its bytes alone. Throws Unreadable where there is no figures.csv. */
export async function audit(
  files: ReadonlyMap<string, Uint8Array>,
  options: AuditOptions = {}
): Promise<Finding[]> {
  const bytes = files.get("downloads/figures.csv");
  if (!bytes) throw new Unreadable("There is no downloads/figures.csv.");
  const lines = linesOf(new TextDecoder().decode(bytes));
  return [...spoken(lines), ...strayNumbers(files, lines), ...(await provable(lines, options))];
}

/** A line that is not shown holds no number. */
function spoken(lines: readonly Line[]): Finding[] {
  return lines
    .filter(
      ({status, numbers}) =>
        ["withheld", "not available", "not applicable"].includes(status) && numbers.length > 0
    )
    .map((line) => ({where: nameOf(line), what: "not shown, and yet a number stands there"}));
}

async function provable(lines: readonly Line[], options: AuditOptions): Promise<Finding[]> {
  const {conduct = new Set(), small = 5, width = 5} = options;
  const {unknowns, facts, rows} = rebuilt(lines);
  const truth =
    options.against === undefined
      ? null
      : new Map(linesOf(options.against).map((line) => [addressOf(line), line]));
  const groups = rows.flatMap(({line, counted, rest}) => {
    if (conduct.has(line.measure) && line.breakdown === "") return [];
    const name = nameOf(line);
    const own = truth?.get(addressOf(line));
    const others =
      own && own.denominator !== null && own.numerator !== null ? own.denominator - own.numerator : null;
    return [
      {name, sum: [[counted, 1]] as Sum, value: own?.numerator ?? null},
      ...(rest === null
        ? []
        : [
            {name: `${name}: all others`, sum: [[rest, 1]] as Sum, value: others},
            {
              name: `${name}: everyone`,
              sum: [
                [counted, 1],
                [rest, 1]
              ] as Sum,
              value: own?.denominator ?? null
            }
          ])
    ];
  });
  try {
    const ranges = await rangesOf(
      {unknowns, facts},
      groups.map(({sum}) => sum)
    );
    return groups.flatMap(({name, value}, index) => {
      const {low, high} = ranges[index]!;
      const isProved = low >= 1 && high <= small;
      const isNarrow =
        value !== null && value >= 1 && value <= small && (high <= small || high - low < width);
      return isProved || isNarrow ? [{where: name, what: "a group of 1 to 5 can be proved"}] : [];
    });
  } catch (reason) {
    if (!(reason instanceof Contradiction)) throw reason;
    return [{where: "downloads/figures.csv", what: "published numbers contradict each other"}];
  }
}
