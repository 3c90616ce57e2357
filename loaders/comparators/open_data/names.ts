/** A council as the open data know it. */
export interface Area {
  readonly laCode: string;
  readonly name: string;
  /** One of the nine; Inner and Outer London are London. */
  readonly region: string;
}

/** Releases write the same region in more than one way. */
export function regionName(text: string): string {
  return /^yorkshire and the humber$/i.test(text) ? "Yorkshire and The Humber" : text;
}

/** The region a council belongs to in comparisons. */
export function wholeRegion(region: string): string {
  return /^(inner|outer) london$/i.test(region) ? "London" : region;
}

/** `Herefordshire, County of`, `Kingston upon Hull, City of` and `St. Helens` as people write them. */
export function councilName(text: string): string {
  const [, name] = text.match(/^(.+), (City of|County of)$/) ?? [];
  if (name === undefined) return text.replace(/^St\. /, "St ");
  return name;
}
