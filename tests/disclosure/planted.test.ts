import {beforeAll, describe, expect, it} from "vitest";
import {audit, type Finding} from "../../loaders/disclosure/attack/audit.js";
import type {ReleasedCell} from "../../loaders/disclosure/release.js";
import {keyOf} from "../../loaders/measures/cell.js";
import {type Files, places, siteOf} from "./planted.js";
import {smallMeasures, smallSite} from "./small_site.js";

/** What anyone may read in the program: a small number of its own, and one that means nothing beside it. */
const known = {words: ['"A group of 1 to 5 is not shown."', "const most = [1, 2, 3, 4, 5];"], printed: []};

function attack(files: Files): Promise<Finding[]> {
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return audit(new Map(bytes), {measures: smallMeasures, known});
}

let cells: readonly ReleasedCell[];
/** The groups of 1 to 5 children that the figure withholds, with their true number. */
let withheld: {readonly name: string; readonly count: number}[];

beforeAll(async () => {
  const {cells: released, truth} = await smallSite();
  const counts = new Map(truth.map((cell) => [keyOf(cell), cell.numerator ?? 0]));
  cells = released;
  withheld = released
    .filter(
      ({measure, breakdown, status}) =>
        `${measure} ${breakdown} ${status}` === "children-in-care ethnicity withheld"
    )
    .map((cell) => ({name: cell.category, count: counts.get(keyOf(cell))!}));
});

describe("the audit of a site that shows what figures.csv shows", () => {
  it("finds nothing, and takes no phrase of the program for a count", async () => {
    expect(await attack(siteOf(cells))).toEqual([]);
  });

  it("counts what a sentence works out, as a doubt", async () => {
    const files = siteOf(cells);
    const page = files["trends.html"]!.replace(
      "</main>",
      "<p>Up 3 on the year before, ranging from 2 to 9.</p></main>"
    );
    const found = await attack({...files, "trends.html": page});
    expect(found.map(({isDoubt, numbers}) => [isDoubt, numbers])).toEqual([[true, 2]]);
  });
});

describe("a number that is not shown is found in", () => {
  it.each(Object.keys(places))("%s", async (place) => {
    expect(withheld.length).toBeGreaterThan(0);
    for (const {name} of withheld)
      for (const count of [1, 2, 3, 4, 5]) {
        const found = await attack(places[place]!(siteOf(cells), name, count));
        expect({count, found: found.filter(({isDoubt}) => !isDoubt).length}).toEqual({count, found: 1});
      }
  });
});

it("a number of another group of the same table is found in the place of one that is not shown", async () => {
  const other = cells.find(
    ({measure, breakdown, status}) =>
      `${measure} ${breakdown} ${status}` === "children-in-care ethnicity shown"
  );
  const count = other?.status === "shown" ? other.value! : 0;
  const found = await attack(
    places["its cell of the figure's table"]!(siteOf(cells), withheld[0]!.name, count)
  );
  expect(found.map(({where}) => where)).toEqual(["trends.html"]);
});
