import {group} from "d3";
import type {CellKey} from "../measures/cell.js";
import {decimals} from "../measures/display.js";
import type {Measure} from "../measures/measure.js";
import {type ComparedWith, neighbourMeanName} from "./compared_with.js";
import type {PublishedRelease} from "./published.js";

/** A figure of any place; its status may be a symbol of the department's. */
export interface PlaceCell extends CellKey {
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly value?: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** What sort of place a line or a row is of. */
export type Role = "own" | "country" | "region" | "mean" | "neighbour" | "other";

/** A place and its figures of one measure by period. */
export interface Place {
  readonly name: string;
  readonly role: Role;
  readonly cells: ReadonlyMap<string, PlaceCell>;
}

/** One measure of the council and of those it is set beside. */
export interface Beside {
  readonly measure: Measure;
  readonly with: ComparedWith;
  /** Periods in which there is an official figure, oldest first. */
  readonly periods: readonly string[];
  readonly latest: string;
  readonly own: Place;
  /** The country, the region and the neighbours' mean: those that have figures. */
  readonly benchmarks: readonly Place[];
  readonly neighbours: readonly Place[];
  /** Councils that are there for a funnel alone. */
  readonly others: readonly Place[];
  readonly rank: PlaceCell | null;
  readonly quartile: PlaceCell | null;
}

/** The figures of a measure beside the official ones; null where there are none. */
export function besideOthers(release: PublishedRelease, measure: Measure): Beside | null {
  const compared = release.comparators;
  if (!compared) return null;
  const cells = (release.cells as readonly PlaceCell[]).filter(
    (cell) => cell.measure === measure.id && cell.breakdown === "" && cell.breakdown2 === ""
  );
  const isOwn = ({geography}: PlaceCell) =>
    geography === release.council.name || geography === release.council.shortName;
  const values = cells.filter(({statistic}) => statistic === "value");
  const official = group(
    values.filter((cell) => !isOwn(cell)),
    ({geography}) => geography
  );
  const periods = [...new Set([...official.values()].flat().map(({period}) => period))].sort();
  const latest = periods.at(-1);
  if (!latest) return null;
  const place = (name: string, role: Role): Place[] => {
    const found = official.get(name);
    return found ? [{name, role, cells: byPeriod(found)}] : [];
  };
  const {country, region, neighbours} = compared;
  const named = new Set([country, region, neighbourMeanName, ...neighbours]);
  const standing = (statistic: string) =>
    cells.find((cell) => isOwn(cell) && cell.statistic === statistic && cell.period === latest) ?? null;
  return {
    measure,
    with: compared,
    periods,
    latest,
    own: {name: release.council.shortName, role: "own", cells: byPeriod(values.filter(isOwn))},
    benchmarks: [
      ...place(country, "country"),
      ...(region ? place(region, "region") : []),
      ...place(neighbourMeanName, "mean")
    ],
    neighbours: neighbours.flatMap((name) => place(name, "neighbour")),
    others: [...official.keys()].filter((name) => !named.has(name)).flatMap((name) => place(name, "other")),
    rank: standing("rank"),
    quartile: standing("quartile")
  };
}

/** The value of a figure that has one: shown, or of low reliability. */
export function valueOf(cell: PlaceCell | undefined): number | null {
  if (!cell || (cell.status !== "shown" && cell.status !== "u")) return null;
  return cell.value ?? null;
}

/** A number of the measure with its sign of per cent: "10%", "60". A mean of whole per cents keeps its decimal. */
export function amount({unit}: {readonly unit: string}, value: number): string {
  const digits = unit === "per cent" ? Number(value % 1 !== 0) : decimals(unit, null);
  const text = value.toLocaleString("en-GB", {minimumFractionDigits: digits, maximumFractionDigits: digits});
  return unit === "per cent" ? `${text}%` : text;
}

function byPeriod(cells: readonly PlaceCell[]): ReadonlyMap<string, PlaceCell> {
  return new Map(cells.map((cell) => [cell.period, cell]));
}
