import type {DSVRowString} from "d3";
import type {Fact} from "../fact.js";
import type {Columns, KnownColumn} from "./header.js";
import {regionName} from "./names.js";
import {markUnreliable, type PublishedNumber, readNumber} from "./symbols.js";
import {endYear} from "./time.js";

/** A row of a department's file, whatever its columns were called. */
export interface PublishedRow {
  /** The year the period ends in: 2025 for 2024-25 and for 31 March 2025. */
  readonly year: number;
  readonly geographyType: Fact["geographyType"];
  readonly geography: string;
  readonly laCode: string;
  readonly onsCode: string;
  readonly region: string;
  /** What divides the figures, but for the last: `Ethnicity`. */
  readonly group: string;
  /** The last: `Mixed or Multiple ethnic groups`. */
  readonly category: string;
  readonly number: PublishedNumber;
  readonly percentage: PublishedNumber;
  readonly rate: PublishedNumber;
  readonly population: PublishedNumber;
}

/** Null for a row of another level (a ward, a district) or without a year. */
export function publishedRow(row: DSVRowString, {known, filters}: Columns): PublishedRow | null {
  const text = (column: KnownColumn) => (row[known[column] ?? ""] ?? "").trim();
  const geographyType = levels[text("level").toLowerCase()];
  const year = endYear(text("time"));
  if (!geographyType || year === null) return null;
  const values = filters.map((filter) => (row[filter] ?? "").trim());
  const cells = numbers(text);
  return {
    year,
    geographyType,
    geography: place(geographyType, text),
    laCode: geographyType === "council" ? text("laCode") : "",
    onsCode: geographyType === "council" ? text("onsCode") : "",
    region: regionName(text("region")),
    group: values.slice(0, -1).join(" | "),
    category: values.at(-1) ?? "",
    ...cells
  };
}

const levels: Readonly<Record<string, Fact["geographyType"]>> = {
  national: "country",
  regional: "region",
  "local authority": "council"
};

function place(type: Fact["geographyType"], text: (column: KnownColumn) => string): string {
  if (type === "country") return "England";
  if (type === "region") return regionName(text("region") || text("place"));
  return text("council") || text("place");
}

function numbers(text: (column: KnownColumn) => string) {
  const read = {
    number: readNumber(text("number")),
    percentage: readNumber(text("percentage")),
    rate: readNumber(text("rate")),
    population: readNumber(text("population"))
  };
  const unreliable =
    text("status").toLowerCase() === "u" || Object.values(read).some(({status}) => status === "u");
  if (!unreliable) return read;
  return {
    number: markUnreliable(read.number),
    percentage: markUnreliable(read.percentage),
    rate: markUnreliable(read.rate),
    population: read.population
  };
}
