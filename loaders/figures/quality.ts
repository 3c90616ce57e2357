import {escape, upperFirst} from "./html.js";

/** How many rows had one kind of thing done to them: 6 or more, since a kind that touched fewer is never told. */
export interface QualityCount {
  readonly kind: string;
  readonly count: number;
}

/** What a run counted of the exports that it read. Rows, never children, and no row's content. */
export interface Quality {
  /** "2015-16" and so on: the returns found. */
  readonly years: readonly string[];
  readonly repairs: readonly QualityCount[];
  readonly faults: readonly QualityCount[];
}

const repairWords: Readonly<Record<string, string>> = {
  "starts after the extract date": "started after the day of the extract and were left out",
  "ends before it starts": "ended before they started and were left out",
  "end after the extract date taken as open":
    "ended after the day of the extract and were taken as still open",
  "same episode given more than once in a return": "were given more than once in a return and counted once",
  "ends on the same day as an earlier episode":
    "ended on the same day as an earlier one of the child and were left out",
  "open episode closed at the next":
    "had no end though a later one had begun, and were ended where the next begins",
  "overlap clipped to the next": "ran on after the next had begun, and were ended where the next begins",
  "gap after X1 closed": "were said to go on the same day but had a gap after them, and were carried on",
  "child absent from later returns":
    "were still open though later returns no longer have the child, and were ended on 1 April",
  "end without a reason": "ended without a reason and were given one",
  "X1 with nothing after it":
    "were said to go on the same day with nothing after them, and were taken as the end of care"
};

const faultWords: Readonly<Record<string, string>> = {
  "child in no header":
    "rows of children who are in no list of children: their sex, age and ethnicity are unknown",
  "unreadable rows": "rows that could not be read and were left out",
  "empty file": "files without a row",
  "unknown column": "columns that are no part of the return, left out",
  "unknown file": "files that are no part of the return, left out",
  "unknown local file": "files of the council's own that were not recognised",
  "population empty": "population files without a row",
  "own due date differs": "due dates of the council's own that differ from the law's",
  "child not in the exports": "rows of the council's own files about children who are not in the exports"
};

/** The repairs and faults of the run, a line each. Lists and not tables: these are counts of rows, not figures. */
export function quality({years, repairs, faults}: Quality): string {
  const span =
    years.length > 1
      ? `${years.length} returns, ${years[0]} to ${years.at(-1)}`
      : `the return of ${years[0]}`;
  return `<p>These figures rest on ${escape(span)}.</p>
${list("Episodes that were repaired or left out", repairs, (kind) => `episodes ${repairWords[kind] ?? `were repaired: ${kind}`}`)}
${list("Other faults of the exports", faults, (kind) => faultWords[kind] ?? upperFirst(kind))}`;
}

function list(title: string, counts: readonly QualityCount[], words: (kind: string) => string): string {
  const items = counts.map(
    ({kind, count}) =>
      `<li>About <strong>${count.toLocaleString("en-GB")}</strong> ${escape(words(kind))}</li>`
  );
  const found =
    items.length > 0
      ? `<ul class="counts">\n${items.join("\n")}\n</ul>\n<p class="figure-key">Numbers are to the nearest ten. Kinds that touched fewer than ten, or none, are not listed.</p>`
      : "<p>No kind touched ten or more.</p>";
  return `<h3>${escape(title)}</h3>\n${found}`;
}
