import {readFileSync, statSync} from "node:fs";
import type {DraftRow} from "./figures/figure_row.js";
import type {PublishedCell} from "./figures/published.js";
import type {Measure} from "./measures/measure.js";
import type {ReportedRelease} from "./report/parts.js";

/** What the pages are drawn from, and the measures as they were when it was made. */
export type DrawnRelease = ReportedRelease & {readonly measures: readonly Measure[]};

/** What a preview shows otherwise than the certified release: measures as they are written now, and drafts. */
export interface Exchanged {
  readonly measures: readonly Measure[];
  /** Measures that were counted again since the release was certified. */
  readonly draft: readonly string[];
  /** All rows of those, and none of others. */
  readonly cells: readonly DraftRow[];
  readonly effects: Readonly<Record<string, number>>;
}

/**
 * Reads the release in a file, and again where it is another one. A preview also gives a file, which may not be there,
 * of what was exchanged since.
 */
export function drawnRelease(file: string, exchanged?: string): () => DrawnRelease {
  const release = reader<DrawnRelease>(file);
  const since = exchanged ? reader<Exchanged>(exchanged) : () => null;
  let known: {readonly from: readonly unknown[]; readonly drawn: DrawnRelease} | undefined;
  return () => {
    const [certified, drafts] = [release()!, since()];
    if (known?.from[0] !== certified || known.from[1] !== drafts)
      known = {from: [certified, drafts], drawn: drafts ? withDrafts(certified, drafts) : certified};
    return known.drawn;
  };
}

function withDrafts(release: DrawnRelease, {measures, draft, cells, effects}: Exchanged): DrawnRelease {
  const kept = Object.entries(release.effects ?? {}).filter(([key]) => !draft.includes(measureOf(key)));
  const again = Object.entries(effects).filter(([key]) => draft.includes(measureOf(key)));
  return {
    ...release,
    measures,
    draft,
    cells: [
      ...release.cells.filter(({measure}) => !draft.includes(measure)),
      ...(cells as readonly unknown[] as readonly PublishedCell[])
    ],
    effects: Object.fromEntries([...kept, ...again])
  };
}

/** The measure in the address of a cell. */
function measureOf(key: string): string {
  return key.slice(0, key.indexOf("|"));
}

/** Reads a file's JSON, again where the file is another one; null where there is none. */
function reader<Value>(file: string): () => Value | null {
  let known: {readonly version: string; readonly value: Value} | undefined;
  return () => {
    const found = statSync(file, {throwIfNoEntry: false});
    if (!found) return null;
    const version = [found.mtimeMs, found.ino, found.size].join(" ");
    if (known?.version !== version) known = {version, value: JSON.parse(readFileSync(file, "utf8")) as Value};
    return known.value;
  };
}
