import {regionName} from "./councils.js";
import type {Place} from "./figures.js";
import {asPublished, printed, printedParts, printedShare} from "./published.js";
import {type Share, shares} from "./shares.js";
import {splits} from "./splits.js";
import {area, areaColumns, csv, everyYear} from "./table.js";

/** Every file of the region, by its name: the department's and the statistics office's, as they are published. */
export function regionFiles(
  places: readonly Place[],
  midYears: readonly MidYear[]
): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ["cla_number_and_rate_per_10k_children.csv", rates(places)],
    ["combined_cla_31_march_data.csv", characteristics(places)],
    ["ons_mid-year_population_estimates_2012_to_2024.csv", estimates(midYears)],
    ["sn_model_2025_wide.csv", neighbours(places)]
  ]);
  for (const file of new Set(shares.map((share) => share.file))) {
    files.set(
      file,
      sharesOf(
        places,
        shares.filter((share) => share.file === file)
      )
    );
  }
  return files;
}

/** How many children lived in a place in the middle of a year. */
export interface MidYear {
  readonly place: Place;
  readonly year: number;
  readonly children: number;
}

function rates(places: readonly Place[]): string {
  const rows = everyYear(places, (place, of) =>
    (
      [
        ["Children ceasing to be looked after each year", of.ceasing],
        ["Children looked after on 31 March each year", of.inCare],
        ["Children starting to be looked after each year", of.starting]
      ] as const
    ).map(([type, number]) => {
      const shown = asPublished(place, number);
      const rate = Math.floor((shown * 10_000) / of.population + 0.5);
      return [
        ...area(place, of.year),
        type,
        of.population,
        printed(place, number),
        printed(place, number) === "c" ? "c" : rate
      ];
    })
  );
  return csv(`${areaColumns},population_type,population_estimate,children_count,rate_per_10000`, rows);
}

function characteristics(places: readonly Place[]): string {
  const rows = everyYear(places, (place, of) =>
    splits.flatMap(({group}) => {
      const parts = of.splits.get(group)!;
      const total = Object.values(parts).reduce((sum, number) => sum + number, 0);
      const text = printedParts(place, parts);
      const line = (category: string, number: string, percentage: string) => [
        of.year,
        place.level,
        place.level === "Local authority" ? place.name : place.level === "Regional" ? regionName : "National",
        place.level === "National" ? "National" : regionName,
        place.onsCode,
        place.laCode,
        group,
        category,
        number,
        percentage
      ];
      return [
        ...Object.entries(parts).map(([category, number]) =>
          line(category, text[category]!, text[category] === "c" ? "c" : printedShare(place, number, total))
        ),
        line("Total", printed(place, total), "100")
      ];
    })
  );
  return csv(
    "time_period,geographic_level,geo_breakdown,region_name,new_la_code,old_la_code,cla_group,characteristic,cla_31_march_number,percentage",
    rows
  );
}

function sharesOf(places: readonly Place[], asked: readonly Share[]): string {
  const rows = everyYear(places, (place, of) =>
    asked.flatMap(({measure, group, category, whole, score}, index) => {
      const found = of.shares.get(measure);
      if (!found) return [];
      const start = [...area(place, of.year), group];
      const total = [...start, whole, printed(place, found.of), "100"];
      const first = asked.findIndex((one) => one.group === group) === index;
      const number = score ? String(found.number) : printed(place, found.number);
      const percentage = score ? "z" : printedShare(place, found.number, found.of);
      return [[...start, category, number, percentage], ...(first ? [total] : [])];
    })
  );
  return csv(`${areaColumns},cla_group,characteristic,children_count,children_percent`, rows);
}

function estimates(midYears: readonly MidYear[]): string {
  const rows = midYears.map(({place, year, children}) => [
    ...area(place, year),
    "Children aged 0 to 17 years",
    children
  ]);
  return csv(`${areaColumns},age_group,population_estimate`, rows);
}

/** In a region of eleven, the ten others are each council's neighbours: those of its size first. */
function neighbours(places: readonly Place[]): string {
  const councils = places.filter(({level}) => level === "Local authority");
  const size = ({years}: Place) => years.at(-1)!.population;
  const rows = councils.map((council) => {
    const near = councils
      .filter((other) => other !== council)
      .sort((a, b) => Math.abs(size(a) - size(council)) - Math.abs(size(b) - size(council)));
    const listed = near.flatMap(({laCode}, index) => [laCode, index < 4 ? "Very close" : "Close"]);
    return [council.laCode, council.name, 10, regionName, ...listed];
  });
  const columns = Array.from({length: 10}, (_, index) => `SN_${index + 1},SN_${index + 1}P`);
  return csv(`old_la_code,la_name,region_ind,region_name,${columns.join(",")}`, rows);
}
