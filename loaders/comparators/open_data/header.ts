/** How a published file says what we need, whatever it calls its columns and in whatever order. */
export interface Columns {
  readonly kind: "figures" | "population" | "neighbours" | "census";
  /** The file's own name of each column we know. */
  readonly known: Readonly<Partial<Record<KnownColumn, string>>>;
  /** Columns that divide the figures, in the file's order. */
  readonly filters: readonly string[];
}

export type KnownColumn = keyof typeof names;

/** The names seen in releases of the department and in its dashboards; the first found is used. */
const names = {
  time: ["time_period", "reporting_year"],
  level: ["geographic_level"],
  place: ["geo_breakdown"],
  council: ["la_name"],
  laCode: ["old_la_code"],
  onsCode: ["new_la_code", "la_code"],
  region: ["region_name"],
  number: ["number", "children_count", "child_count", "cla_31_march_number", "count"],
  percentage: ["percentage", "children_percent", "percent_count", "percent"],
  rate: ["rate_per_10000", "rate_per_10_000", "rate_per_10k"],
  population: ["population_estimate"],
  status: ["status", "symbol", "flag"]
} as const;

/** Columns that say nothing more: codes of what is named, and a dashboard's own workings. */
const ignored = new Set([
  "time_identifier",
  "country_code",
  "country_name",
  "region_code",
  "geo_breakdown_sn",
  "number_ceased",
  "total_num",
  "total",
  "ceased"
]);

/** Recognises a file by its header; null when it is none of the kinds we take. */
export function recognise(header: readonly string[]): Columns | null {
  const plain = new Map(header.map((name) => [plainName(name), name]));
  const known: Partial<Record<KnownColumn, string>> = {};
  for (const key of Object.keys(names) as KnownColumn[]) {
    const found = names[key].find((name) => plain.has(name));
    if (found !== undefined) known[key] = plain.get(found)!;
  }
  const taken = new Set<string>(Object.values(names).flat());
  const filters = [...plain].filter(([name]) => !taken.has(name) && !ignored.has(name)).map(([, own]) => own);
  const kind = kindOf(known, [...plain.keys()], filters.length);
  return kind && {kind, known, filters};
}

function kindOf(
  known: Partial<Record<KnownColumn, string>>,
  plain: readonly string[],
  filters: number
): Columns["kind"] | null {
  if (known.laCode && plain.includes("sn_1") && plain.includes("sn_10")) return "neighbours";
  if (plain.includes("observation") && plain.some((name) => name.startsWith("ethnic_group"))) return "census";
  if (!known.time || !known.level) return null;
  if ((known.number || known.percentage) && filters > 0) return "figures";
  if (known.population) return "population";
  return null;
}

/** `Ethnic group (20 categories) Code` and `﻿time_period` without what differs between releases. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}
