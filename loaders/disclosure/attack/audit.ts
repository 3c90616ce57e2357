import type {Measure} from "../../measures/measure.js";
import {corrected, joined} from "./across.js";
import {contentsOf} from "./contents.js";
import {exploredCells} from "./explored.js";
import {addressOf, type Line, linesOf, nameOf, Unreadable} from "./figures.js";
import {policyFaults} from "./policy_faults.js";
import {proved} from "./proved.js";
import {rebuilt} from "./rebuild.js";
import {Contradiction, settled} from "./settled.js";
import {solver} from "./solver.js";
import {type Public, strayNumbers} from "./stray.js";
import {suspectsIn} from "./suspects.js";
import type {Fact} from "./system.js";
import {tiesOf} from "./ties.js";

/** Something published that gives a small group away. It names the figure, never a number. */
export interface Finding {
  readonly where: string;
  readonly what: string;
  /** Worth a look, and no proof of anything. */
  readonly isDoubt?: boolean;
}

export interface AuditOptions {
  /** The definitions, which anybody can read; without them they are guessed from the lines. */
  readonly measures?: readonly Measure[];
  /** Numbers that anyone may read besides the figures. */
  readonly known?: Public;
  /** What the department publishes of the same children, where its counts are the council's own. */
  readonly department?: readonly Line[];
  /** The true figures as `measures` prints them: then every small group must stay wide open. */
  readonly against?: string;
  readonly small?: number;
  readonly width?: number;
  readonly allOfThemUpTo?: number;
}

/** Attacks a published site from its bytes alone. Throws Unreadable where there is no figures.csv. */
export async function audit(
  files: ReadonlyMap<string, Uint8Array>,
  options: AuditOptions = {}
): Promise<Finding[]> {
  const bytes = files.get("downloads/figures.csv");
  if (!bytes) throw new Unreadable("There is no downloads/figures.csv.");
  const lines = linesOf(new TextDecoder().decode(bytes));
  const editions = [...files].filter(([path]) => isEdition(path));
  const earlier = editions.map(([, content]) => linesOf(new TextDecoder().decode(content)));
  const department = options.department ?? [];
  const {contents, closed} = contentsOf(new Map([...files].filter(([path]) => !isEdition(path))));
  return [
    ...closed.map((path) => ({where: path, what: "a kind of file that this audit cannot read"})),
    ...spoken(lines),
    ...exploredCells(files, lines),
    ...strayNumbers(contents, [lines, ...earlier].flat(), options.known ?? {words: [], printed: []}),
    ...corrected(lines, earlier, options.measures ?? []),
    ...(await addedTo(department, joined(lines, [...earlier, department]), options))
  ];
}

function isEdition(path: string): boolean {
  return /^editions\/[^/]+\/figures\.csv$/.test(path);
}

/** What can be proved from all that can be had, and not from the department's tables alone. */
async function addedTo(
  department: readonly Line[],
  lines: readonly Line[],
  options: AuditOptions
): Promise<Finding[]> {
  const found = await attacked(lines, options);
  if (found.findings.length === 0 || department.length === 0) return found.findings;
  // What others leave no room for is not ours to protect, also where our own figures say who is meant.
  const alone = joined(lines.map(unknown), [department]);
  const asked = new Set(found.findings.map(({where}) => where));
  const theirs = await attacked(alone, options, {ties: found.ties, names: asked});
  const names = new Set(theirs.findings.map(({where}) => where));
  return found.findings.filter(({where}) => !names.has(where));
}

/** A line as one knows it who has not seen it. */
function unknown(line: Line): Line {
  const status = line.status === "shown" ? "withheld" : line.status;
  const nothing = {numerator: null, denominator: null, value: "", lower: "", upper: "", numbers: []};
  return {...line, ...nothing, status, isOthers: true};
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

/** What can be proved from the lines of figures.csv alone. */
export async function provable(lines: readonly Line[], options: AuditOptions = {}): Promise<Finding[]> {
  return (await attacked(lines, options)).findings;
}

/** What was proved of other lines: by which ties, and of which groups. */
interface Before {
  readonly ties: readonly Fact[];
  readonly names: ReadonlySet<string>;
}

/** Attacks lines; after an attack on others, only those of its groups that are left no room at all. */
async function attacked(
  lines: readonly Line[],
  options: AuditOptions,
  before?: Before
): Promise<{findings: Finding[]; ties: readonly Fact[]}> {
  const {measures = [], against, small = 5, width = 5, allOfThemUpTo = 20} = options;
  const truth = against === undefined ? null : trueLines(against);
  const site = rebuilt(lines, measures);
  const {unknowns} = site.tables;
  try {
    const plain = settled({unknowns, facts: site.facts});
    const ties = before?.ties ?? tiesOf(site.tables, plain.value);
    const {value, left} = settled({unknowns, facts: [...site.facts, ...ties]});
    const all = suspectsIn(site, value, truth, {small, allOfThemUpTo});
    const suspects = before ? all.filter(({name}) => before.names.has(name)) : all;
    const largest = lines.reduce(
      (most, {numerator, denominator}) => Math.max(most, numerator ?? 0, denominator ?? 0),
      1000
    );
    const broken = proved(
      await solver(),
      left,
      value,
      suspects,
      {small, width, isStrict: before !== undefined},
      2 * largest
    );
    const faults = policyFaults(
      lines,
      site.described.map(({row}) => row),
      site.definitions,
      small
    );
    const names = new Map(broken.map(({name, fear}) => [`${name}|${fear}`, {name, fear}]));
    const found = [...names.values()].map(({name, fear}) => ({
      where: name,
      what:
        fear === "small"
          ? "a group of 1 to 5 can be proved"
          : "all of a small group can be proved to be the same"
    }));
    return {findings: [...faults, ...found], ties};
  } catch (reason) {
    if (!(reason instanceof Contradiction)) throw reason;
    const what = `published numbers contradict each other: ${reason.names.slice(0, 6).join("; ")}`;
    return {findings: [{where: "downloads/figures.csv", what}], ties: []};
  }
}

function trueLines(text: string): Map<string, Line> {
  return new Map(
    linesOf(text)
      .filter(({statistic}) => statistic === "value")
      .map((line) => [addressOf(line), line])
  );
}
