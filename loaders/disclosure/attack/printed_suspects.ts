import {addressOf, type Line, nameOf} from "./figures.js";
import type {Described, Rebuilt} from "./rebuild.js";
import {reduced} from "./settled.js";
import {type Suspect, smallGroup} from "./suspect.js";
import type {Sum} from "./system.js";

/** What the council did, in all: how many were counted, and how many were not. */
type Conduct = ReadonlyMap<string, {readonly counted: number | null; readonly rest: number | null}>;

/** What the council did in all, by measure and period, where the published numbers tell it. */
export function conductTotals({described}: Rebuilt, value: ReadonlyMap<number, number>): Conduct {
  const known = (sum: Sum | null) => {
    const {rest, known} = reduced(sum ?? [], value);
    return sum === null || rest.length > 0 ? null : known;
  };
  const totals = described.filter(({row}) => row.definition.isConduct && row.line.breakdown === "");
  return new Map(
    totals.map(({row: {line}, counted, among}) => [
      [line.measure, line.period].join("|"),
      {counted: known(counted), rest: known(othersOf(counted, among))}
    ])
  );
}

function othersOf(counted: Sum | null, among: Sum | null): Sum | null {
  return counted && among
    ? [...among, ...counted.map(([unknown, times]) => [unknown, -times] as const)]
    : null;
}

/** Those whom a line counts, all others, and everyone it counts them among. */
export function printedSuspects(
  {row: {line, definition}, counted, among}: Described,
  truth: ReadonlyMap<string, Line> | null,
  conduct: Conduct,
  small: number
): Suspect[] {
  if (definition.isConduct && line.breakdown === "") return [];
  const name = nameOf(line);
  const own = truth?.get(addressOf(line));
  const isEvents = definition.kind === "events";
  const [numerator, denominator] = [own?.numerator ?? null, isEvents ? null : (own?.denominator ?? null)];
  const total = definition.isConduct ? conduct.get([line.measure, line.period].join("|")) : undefined;
  // Where the council did so few things in all, each part of them is few: that is no secret to keep.
  const unless = (few: number | null | undefined, number: number | null) =>
    few !== null && few !== undefined && few <= small ? null : number;
  const others = numerator !== null && denominator !== null ? denominator - numerator : null;
  const suspect = (what: string, sum: Sum | null, number: number | null) =>
    sum === null ? [] : [smallGroup(name + what, sum, number)];
  return [
    ...suspect("", counted, unless(total?.counted, numerator)),
    ...suspect(": all others", othersOf(counted, among), unless(total?.rest, others)),
    // Everyone in an undivided composition of what the council did is its total.
    ...(definition.isConduct && definition.kind === "composition" && line.breakdown2 === ""
      ? []
      : suspect(": everyone", among, denominator))
  ];
}
