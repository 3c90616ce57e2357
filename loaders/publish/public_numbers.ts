import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {csvParse} from "d3";
import type {Council} from "../council.js";
import type {Public} from "../disclosure/attack/reader.js";
import {eventsOf} from "./events.js";
import {releasesOf} from "./releases.js";

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** What the program says whatever the figures are, and what printed reports of other councils say: no council's secret. */
export function publicNumbers(council: Council | null = null): Public {
  const reports = join(folder("data"), "published");
  const tables = readdirSync(reports).filter((name) => name.endsWith(".csv"));
  return {
    words: [...textsIn(folder("src"), /\.(md|ts)$/), ...textsIn(folder("loaders"), /\.ts$/)],
    printed: tables.flatMap((name) =>
      csvParse(readFileSync(join(reports, name), "utf8")).flatMap(({value}) => (value ? [value] : []))
    ),
    typed: council ? typedBy(council) : []
  };
}

/** What a council writes to stand on its pages, whoever reads it. */
function typedBy(council: Council): string[] {
  const {name, shortName, contact, licence} = council;
  const texts = [name, shortName, licence, ...Object.values(contact)];
  return [
    ...texts.filter((text) => typeof text === "string"),
    ...eventsOf(council).map(({words}) => words),
    ...releasesOf(council).all.flatMap(({notes}) => notes)
  ];
}

function textsIn(from: string, wanted: RegExp): string[] {
  return readdirSync(from, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}
