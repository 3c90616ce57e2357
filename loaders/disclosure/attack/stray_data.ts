import type {Finding} from "./audit.js";
import type {Content} from "./contents.js";
import {finding} from "./stray_finding.js";

type Json = null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json};

type Row = {readonly [name: string]: Json};

/** Numbers in the data of a chart that no line of figures.csv has, and axes longer than what is drawn. */
export function strayData({path, whole}: Content, known: ReadonlySet<string>): Finding[] {
  const json = unfolded(JSON.parse(whole));
  const rows = rowsIn(json);
  return [...strayRows(path, rows, known), ...longAxes(path, rows, domainsIn(json))];
}

/** What a chart's data holds: its rows' own numbers, and not where things are put. */
function strayRows(path: string, rows: readonly Row[], known: ReadonlySet<string>): Finding[] {
  // Limits that belong to no figure of their own are worked out from the figures that are drawn.
  const figures = rows.filter(({value}) => typeof value === "number");
  const strays = figures.flatMap((row) =>
    ["value", "lower", "upper", "numerator", "denominator"]
      .map((name) => row[name])
      .filter((value) => typeof value === "number" && !known.has(String(Math.abs(value))))
  );
  return finding(path, "data", strays);
}

/** An axis as long as something that is not drawn would tell of it. */
function longAxes(path: string, rows: readonly Row[], ends: readonly number[]): Finding[] {
  const numbers = rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "number"));
  const most = numbers.reduce((most, value) => Math.max(most, value), 1);
  const long = ends.filter((end) => end > most && end !== 100);
  return long.length === 0
    ? []
    : [{where: path, what: `${long.length} axes reach further than anything that is drawn`}];
}

/** Other periods are told by what changes, as pairs of a path and what stands there: each as the end of its path. */
function unfolded(json: Json): Json {
  if (Array.isArray(json)) {
    const [path, value] = json;
    const isPair = json.length === 2 && Array.isArray(path) && path.every((step) => typeof step === "string");
    if (!isPair || path.length === 0) return json.map(unfolded);
    const isAxis = path.includes("domain") && typeof value === "number";
    return isAxis ? {domain: [0, value]} : {[String(path.at(-1))]: unfolded(value!)};
  }
  if (json === null || typeof json !== "object") return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, unfolded(value as Json)]));
}

function rowsIn(json: Json): Row[] {
  return found(json, "values").flatMap((values) =>
    Array.isArray(values)
      ? values.filter((row) => row !== null && typeof row === "object" && !Array.isArray(row))
      : []
  );
}

function domainsIn(json: Json): number[] {
  return found(json, "domain").flatMap((domain) =>
    Array.isArray(domain) && domain.length > 0 && domain.every((end) => typeof end === "number")
      ? [Number(domain.at(-1))]
      : []
  );
}

function found(json: Json, name: string): Json[] {
  if (Array.isArray(json)) return json.flatMap((each) => found(each, name));
  if (json === null || typeof json !== "object") return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === name ? [value as Json, ...found(value as Json, name)] : found(value as Json, name)
  );
}
