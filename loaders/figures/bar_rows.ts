import {upperFirst} from "./html.js";
import {countText, valueText, withCounts} from "./numbers.js";
import type {PublishedCell, ShownCell} from "./published.js";
import {shown} from "./selection.js";

/** A row of a bar chart: a figure that is shown, or the heading of those below it. */
export interface Bar {
  readonly row: string;
  /** The name in lines that fit beside the bar. */
  readonly name: readonly string[];
  readonly heading: boolean;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly label: string;
  readonly told: string;
  /** Unknown and not recorded are drawn quietly. */
  readonly quiet: boolean;
}

interface RowOptions {
  /** Letters of a name that fit on a line. */
  readonly letters: number;
  readonly ranged: boolean;
  /** The figures are parts of one whole, so the count leads and the percentage follows. */
  readonly parts: boolean;
}

/** The rows of groups, or of groups within groups; figures that are not shown make none. */
export function barRows(cells: readonly PublishedCell[], {letters, ranged, parts}: RowOptions): Bar[] {
  const marks = shown(cells).filter((cell) => cell.value !== null);
  const outer = [...new Set(marks.map(({category2}) => category2))];
  return outer.flatMap((group) => {
    const own = marks
      .filter(({category2}) => category2 === group)
      .map((cell) => bar(cell, {letters, ranged, parts}));
    return group === "" ? own : [heading(group), ...own];
  });
}

function bar(cell: ShownCell, {letters, ranged, parts}: RowOptions): Bar {
  return {
    row: `${cell.category2}|${cell.category}`,
    name: lines(upperFirst(cell.category), letters),
    heading: false,
    value: cell.value,
    lower: ranged ? cell.lower : null,
    upper: ranged ? cell.upper : null,
    label: label(cell, parts),
    told: withCounts(cell),
    quiet: /^(Unknown|Not recorded)/.test(cell.category)
  };
}

function heading(group: string): Bar {
  const nothing = {value: null, lower: null, upper: null, label: "", told: "", quiet: false};
  return {row: `${group}|`, name: [upperFirst(group)], heading: true, ...nothing};
}

function label(cell: ShownCell, parts: boolean): string {
  if (cell.unit !== "per cent" || cell.numerator === null || !parts) return withCounts(cell);
  return `${countText(cell.numerator)} (${valueText(cell)})`;
}

/** Words in lines of so many letters; a word that is longer keeps a line of its own. */
export function lines(text: string, letters: number): string[] {
  const made: string[] = [];
  for (const word of text.split(" ")) {
    const last = made.at(-1);
    if (last !== undefined && last.length + word.length < letters) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  return made;
}
