import {countryCode, countryName, regionCode, regionName} from "./councils.js";
import type {Place, PlaceYear} from "./figures.js";

export type Row = readonly (string | number)[];

export const areaColumns =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code";

/** The rows of every year of every place. */
export function everyYear(places: readonly Place[], rows: (place: Place, of: PlaceYear) => Row[]): Row[] {
  return places.flatMap((place) => place.years.flatMap((of) => rows(place, of)));
}

/** The columns that say where and when, in the order of `areaColumns`. */
export function area({level, name, laCode, onsCode}: Place, year: number): Row {
  const region = level === "National" ? ["", ""] : [regionCode, regionName];
  const council = level === "Local authority" ? [laCode, name, onsCode] : ["", "", ""];
  return [year, "Reporting year", level, countryCode, countryName, ...region, ...council];
}

export function csv(header: string, rows: readonly Row[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(String(cell))).join(","));
  return `${[header, ...lines].join("\n")}\n`;
}

function quoted(text: string): string {
  return text.includes(",") ? `"${text}"` : text;
}
