import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {readCouncil} from "../../council.js";
import {countryName, others, regionName, regionsInCountry} from "./councils.js";
import {drawn} from "./draw.js";
import {added, type Place} from "./figures.js";
import {type MidYear, regionFiles} from "./files.js";
import {ownYears} from "./own.js";

interface RegionRequest {
  /** The folder of an invented council; its open data go to `open-data` there. */
  readonly folder: string;
  readonly seed: number;
  /** The years its returns end in, oldest first. */
  readonly years: readonly number[];
}

/**
 * Writes an invented region of eleven councils in the official formats: the council of the folder, whose official
 * figures are its own counts, ten drawn by chance, their region and an invented England. The same request writes
 * the same bytes.
 */
export async function writeRegion({folder, seed, years}: RegionRequest): Promise<void> {
  const {name, shortName, laCode, onsCode = ""} = readCouncil(folder);
  const own = await ownYears(folder, years);
  const population = new Map(own.map((year) => [year.year, year.population]));
  const children = (size: number) => (year: number) => Math.round(population.get(year)! * size);
  const local = {level: "Local authority"} as const;
  const councils: Place[] = [
    {...local, name: shortName ?? name, laCode, onsCode, years: own},
    ...others.map((other, index) => ({
      ...local,
      ...other,
      years: drawn({seed, index: index + 1, years, population: children(other.size)})
    }))
  ];
  const region: Place = {
    level: "Regional",
    name: regionName,
    laCode: "",
    onsCode: "",
    years: added(councils.map((council) => council.years))
  };
  const size = others.reduce((sum, other) => sum + other.size, 1) * regionsInCountry;
  const country: Place = {
    level: "National",
    name: countryName,
    laCode: "",
    onsCode: "",
    years: drawn({seed, index: 0, years, population: children(size)})
  };
  const places = [country, region, ...councils];
  mkdirSync(join(folder, "open-data"), {recursive: true});
  for (const [file, text] of regionFiles(places, midYears(places))) {
    writeFileSync(join(folder, "open-data", file), text);
  }
}

function midYears(places: readonly Place[]): MidYear[] {
  return places.flatMap((place) =>
    place.years.map(({year, population}) => ({place, year: year - 1, children: population}))
  );
}
