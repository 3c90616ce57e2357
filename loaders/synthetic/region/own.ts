import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {breakdownOf, labelOf} from "../../comparators/open_data/labels.js";
import {readCouncil} from "../../council.js";
import {readExports} from "../../exports/read.js";
import type {Cell} from "../../measures/cell.js";
import {count} from "../../measures/count.js";
import {measures} from "../../measures/index.js";
import {makeTables} from "../../tables/make.js";
import type {Counted, PlaceYear} from "./figures.js";
import {shares} from "./shares.js";
import {splits} from "./splits.js";

const counts = [
  "children-in-care",
  "children-starting",
  "children-ceasing",
  "distance-bands",
  "outside-area"
];

/** The example council's own years: its returns counted by our measures, as the department would count them. */
export async function ownYears(folder: string, years: readonly number[]): Promise<PlaceYear[]> {
  const cells = await counted(folder);
  const population = populations(folder);
  return years.map((year) => {
    const state = `${year}-03-31`;
    const during = `${year - 1}-${String(year).slice(2)}`;
    const number = (measure: string, period: string) => cells.get(`${measure}|${period}||`)?.numerator ?? 0;
    return {
      year,
      population: population.get(year - 1) ?? 0,
      inCare: number("children-in-care", state),
      starting: number("children-starting", during),
      ceasing: number("children-ceasing", during),
      splits: new Map(
        splits.map(({group, parts}) => [group, split(cells, group, Object.keys(parts), state)])
      ),
      shares: new Map(
        shares
          .filter(({since = year}) => year >= since)
          .flatMap(({measure, score}) => {
            const cell = cells.get(`${measure}|${state}||`) ?? cells.get(`${measure}|${during}||`);
            return cell?.value == null ? [] : [[measure, share(cell, score)] as const];
          })
      )
    };
  });
}

function share({numerator, denominator, value}: Cell, score: true | undefined): Counted {
  return {number: score ? Math.round(value! * 10) / 10 : numerator!, of: denominator ?? 0};
}

async function counted(folder: string): Promise<ReadonlyMap<string, Cell>> {
  const council = readCouncil(folder);
  const wanted = new Set([...counts, ...shares.map(({measure}) => measure)]);
  const {db} = await readExports(council);
  try {
    await makeTables(db);
    const cells = await count(
      db,
      measures.filter(({id}) => wanted.has(id)),
      council.name
    );
    return new Map(
      cells
        .filter(({breakdown2}) => breakdown2 === "")
        .map((cell) => [[cell.measure, cell.period, cell.breakdown, cell.category].join("|"), cell])
    );
  } finally {
    db.close();
  }
}

/** The department's categories, each with our count under the same label. */
function split(
  cells: ReadonlyMap<string, Cell>,
  group: string,
  categories: readonly string[],
  period: string
): Record<string, number> {
  const breakdown = breakdownOf(group)!;
  const number = (category: string) => {
    const label = labelOf(breakdown, category)!;
    if (breakdown.breakdown === "outside_area") return insideOrOut(cells, label, period);
    const measure = /distance_band|locality/.test(breakdown.breakdown)
      ? "distance-bands"
      : "children-in-care";
    return cells.get([measure, period, breakdown.breakdown, label].join("|"))?.numerator ?? 0;
  };
  return Object.fromEntries(categories.map((category) => [category, number(category)]));
}

function insideOrOut(cells: ReadonlyMap<string, Cell>, label: string, period: string): number {
  const {numerator, denominator} = cells.get(`outside-area|${period}||`) ?? {};
  const outside = numerator ?? 0;
  return /^outside/i.test(label) ? outside : (denominator ?? 0) - outside;
}

/** Children by the middle of each year, of all ages together. */
function populations(folder: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const {year, count: children} of csvParse(
    readFileSync(join(folder, "local", "population.csv"), "utf8")
  ))
    found.set(Number(year), (found.get(Number(year)) ?? 0) + Number(children));
  return found;
}
