import type {Measure} from "../../measures/measure.js";
import {corrected, followed, joined} from "./across.js";
import {attacked} from "./attacked.js";
import {contentsOf} from "./contents.js";
import {exploredCells} from "./explored.js";
import {addressOf, type Line, linesOf, nameOf, Unreadable} from "./figures.js";
import {addedByOurs} from "./ours.js";
import {placeOf, under} from "./place.js";
import {policyFaults} from "./policy_faults.js";
import type {Public} from "./reader.js";
import {Contradiction} from "./settled.js";
import {strayNumbers} from "./stray.js";
import type {Suspect} from "./suspect.js";
import {withoutWholeLines} from "./whole_lines.js";

/** Something published that gives a small group away. It names the figure, never a number. */
export interface Finding {
  readonly where: string;
  readonly what: string;
  /** Worth a look, and no proof of anything. */
  readonly isDoubt?: boolean;
  /** How many numbers such a doubt is about. */
  readonly numbers?: number;
}

export interface AuditOptions {
  /** The definitions, which anybody can read; without them they are guessed from the lines. */
  readonly measures?: readonly Measure[];
  /** Numbers that anyone may read besides the figures. */
  readonly known?: Public;
  /** What the department publishes of the same children, where its counts are the council's own, and what it withholds. */
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
  const department = options.department ?? [];
  const {lines, unfollowed} = followed(linesOf(new TextDecoder().decode(bytes)), department);
  const editions = [...files].filter(([path]) => isEdition(path));
  const place = placeOf(lines);
  const earlier = editions.map(([, content]) => under(place, linesOf(new TextDecoder().decode(content))));
  const {contents, closed} = contentsOf(new Map([...files].filter(([path]) => !isEdition(path))));
  return [
    ...closed.map((path) => ({where: path, what: "a kind of file that this audit cannot read"})),
    ...spoken(lines),
    ...unfollowed,
    ...exploredCells(files, lines),
    ...strayNumbers(
      contents,
      [lines, ...earlier].flat(),
      options.known ?? {words: [], printed: []},
      options.measures ?? [],
      options.small ?? 5
    ),
    ...corrected(lines, earlier, options.measures ?? []),
    ...(await addedTo(department, joined(lines, earlier), lines, options))
  ];
}

/** How many numbers in words nobody has held to a figure. */
export function doubtWords(findings: readonly Finding[]): string {
  const numbers = findings.reduce((sum, {numbers = 0}) => sum + numbers, 0);
  return `Numbers in words that are worked out in their sentence or written by the council, and were held to no figure: ${numbers}.`;
}

function isEdition(path: string): boolean {
  return /^editions\/[^/]+\/figures\.csv$/.test(path);
}

/** What can be proved from the council's lines alone, or beside the department's and not from those alone. */
async function addedTo(
  department: readonly Line[],
  own: readonly Line[],
  now: readonly Line[],
  options: AuditOptions
): Promise<Finding[]> {
  const {measures = [], against, small = 5, width = 5, allOfThemUpTo = 20} = options;
  const truth = against === undefined ? null : trueLines(against);
  const limits = {small, width, allOfThemUpTo};
  const lines = joined(own, [department]);
  try {
    const attack = await attacked(lines, measures, truth, limits);
    const {definitions, described} = attack.site;
    const rows = described.map(({row}) => row).filter(({line}) => !line.isOthers);
    return [
      ...policyFaults(now, rows, definitions, small),
      ...findings(await withoutWholeLines(attack, await addedByOurs(attack, own, department, limits), limits))
    ];
  } catch (reason) {
    if (!(reason instanceof Contradiction)) throw reason;
    const what = `published numbers contradict each other: ${reason.names.slice(0, 6).join("; ")}`;
    return [{where: "downloads/figures.csv", what}];
  }
}

function findings(broken: readonly Suspect[]): Finding[] {
  const once = new Map(broken.map(({name, fear}) => [`${name}|${fear}`, {name, fear}]));
  return [...once.values()].map(({name, fear}) => ({
    where: name,
    what:
      fear === "small"
        ? "a group of 1 to 5 can be proved"
        : "all of a small group can be proved to be the same"
  }));
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
export function provable(lines: readonly Line[], options: AuditOptions = {}): Promise<Finding[]> {
  return addedTo([], lines, lines, options);
}

function trueLines(text: string): Map<string, Line> {
  return new Map(
    linesOf(text)
      .filter(({statistic}) => statistic === "value")
      .map((line) => [addressOf(line), line])
  );
}
