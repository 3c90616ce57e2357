export type Json = null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json};

export type Row = {readonly [name: string]: Json};

/** Other periods are told by what changes, as pairs of a path and what stands there: each as the end of its path. */
export function unfolded(json: Json): Json {
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

/** The rows of every list called `values`. */
export function rowsIn(json: Json): Row[] {
  return found(json, "values").flatMap((values) =>
    Array.isArray(values)
      ? values.filter((row) => row !== null && typeof row === "object" && !Array.isArray(row))
      : []
  );
}

/** Where each axis ends. */
export function domainsIn(json: Json): number[] {
  return found(json, "domain").flatMap((domain) =>
    Array.isArray(domain) && domain.length > 0 && domain.every((end) => typeof end === "number")
      ? [Number(domain.at(-1))]
      : []
  );
}

/** Everything of this name, however deep. */
function found(json: Json, name: string, into: Json[] = []): Json[] {
  if (Array.isArray(json)) {
    for (const each of json) if (typeof each === "object") found(each, name, into);
  } else if (json !== null && typeof json === "object") {
    for (const [key, value] of Object.entries(json)) {
      if (key === name) into.push(value as Json);
      if (typeof value === "object") found(value as Json, name, into);
    }
  }
  return into;
}
