import {describe, expect, it} from "vitest";
import {type Draft, drafted} from "../../loaders/disclosure/draft.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import type {DecidedCell, Release, ReleasedCell} from "../../loaders/disclosure/release.js";
import type {DraftRow, FigureRow} from "../../loaders/figures/figure_row.js";
import type {Cell} from "../../loaders/measures/cell.js";
import {measures} from "../../loaders/measures/index.js";
import type {figuresCsv} from "../../loaders/publish/figures_csv.js";
import type {siteRows} from "../../loaders/publish/site_rows.js";

const known = new Map(measures.map((measure) => [measure.id, measure]));

function cell(
  measure: string,
  period: string,
  [numerator, denominator]: readonly [number | null, number | null],
  more: Partial<Cell> = {}
): Cell {
  const none = {breakdown: "", category: "", breakdown2: "", category2: ""};
  const value = numerator === null ? 7 : numerator / (denominator ?? 1);
  const key = {measure, geography: "", period, ...none, statistic: "value", unit: "per cent"};
  return {...key, numerator, denominator, value, status: "measured", ...more};
}

/** Which of some figures of a draft are shown, in their order. */
function shown(counted: readonly Cell[], certified: readonly DecidedCell[] = []): string[] {
  const ids = [...new Set(counted.map(({measure}) => measure))];
  return drafted({cells: certified}, counted, known, ids, standardPolicy).cells.map(({status}) => status);
}

describe("a draft", () => {
  it("shows a share where its count and who is left are each nought or more than five", () => {
    const share = (numerator: number, denominator: number) =>
      shown([cell("three-or-more-placements", "2023-24", [numerator, denominator])]);
    expect([share(6, 12), share(0, 12), share(12, 12)]).toEqual([["shown"], ["shown"], ["shown"]]);
    expect([share(5, 50), share(45, 50), share(1, 5)]).toEqual([["withheld"], ["withheld"], ["withheld"]]);
  });

  it("withholds a small count of children, and a median of fewer than ten", () => {
    expect(shown([cell("children-in-care", "2024-03-31", [5, null])])).toEqual(["withheld"]);
    expect(shown([cell("children-in-care", "2024-03-31", [6, null])])).toEqual(["shown"]);
    expect(shown([cell("median-distance", "2024-03-31", [null, 9])])).toEqual(["withheld"]);
    expect(shown([cell("median-distance", "2024-03-31", [null, 10])])).toEqual(["shown"]);
  });

  it("gives what the council did in all as it is, but not divided", () => {
    const divided = {breakdown: "sex", category: "Female"};
    expect(
      shown([
        cell("reviews-on-time", "2023-24", [2, 50]),
        cell("reviews-on-time", "2023-24", [2, 50], divided)
      ])
    ).toEqual(["shown", "withheld"]);
  });

  it("leaves the figures of every other measure as they were certified", () => {
    const {numerator: _, denominator: __, value: ___, ...key} = cell("outside-area", "2024-03-31", [9, 90]);
    const certified: DecidedCell = {...key, status: "withheld"};
    const {cells, measures: drafts} = drafted(
      {cells: [certified]},
      [cell("outside-area", "2024-03-31", [9, 90]), cell("children-in-care", "2024-03-31", [90, null])],
      known,
      ["children-in-care"],
      standardPolicy
    );
    expect(cells.map(({measure, status}) => [measure, status])).toEqual([
      ["outside-area", "withheld"],
      ["children-in-care", "shown"]
    ]);
    expect(drafts).toEqual(["children-in-care"]);
  });

  it("shows what is worked out from others only where those are shown", () => {
    const change = cell("children-in-care-change", "2024-03-31", [10, 80]);
    const of = (before: number) => [
      cell("children-in-care", "2023-03-31", [before, null]),
      cell("children-in-care", "2024-03-31", [90, null]),
      change
    ];
    expect(shown(of(80))).toEqual(["shown", "shown", "shown"]);
    expect(shown(of(4))).toEqual(["withheld", "shown", "withheld"]);
  });
});

it("nothing that publishes takes a draft: the compiler refuses it", () => {
  const publish = {} as {rows: typeof siteRows; csv: typeof figuresCsv};
  type Published = Parameters<typeof publish.rows>[0];
  type Lines = Parameters<typeof publish.csv>[0];
  const draft = drafted({cells: []}, [], known, [], standardPolicy);
  const rows: DraftRow[] = [];
  // @ts-expect-error a draft is no release
  const release: Release = draft;
  // @ts-expect-error the rows of the site are made from a release
  const source: Published = draft;
  // @ts-expect-error what is written to be downloaded has no rows of drafts
  const lines: Lines = rows;
  // @ts-expect-error a release is no draft either
  const other: Draft = {} as Release;
  expect([release, source, lines, other]).toHaveLength(4);
});

it("a counted figure is none that is published, whatever status it is given: the compiler refuses it", () => {
  const counted = cell("children-in-care", "2024-03-31", [3, null]);
  const line = {...counted, source: "", lower: null, upper: null};
  // @ts-expect-error what is not shown has no number
  const withheld: DecidedCell = {...counted, status: "withheld"};
  // @ts-expect-error control alone decides that a figure may leave
  const shown: ReleasedCell = {...counted, status: "shown"};
  // @ts-expect-error a row that is not shown has no number
  const row: FigureRow = {...line, status: "withheld"};
  // @ts-expect-error nor has a row its status from the count
  const counts: FigureRow = line;
  expect([withheld, shown, row, counts]).toHaveLength(4);
});
