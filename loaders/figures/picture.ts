import type {TopLevelSpec} from "vega-lite";
import type {Drawing} from "./blocks.js";
import {draw} from "./draw.js";
import {escape} from "./html.js";
import type {PublishedRelease} from "./published.js";
import {type Size, sizes} from "./theme.js";

/** A chart at both sizes, and its specification for the reader's browser; drawn once a release. */
export function picture(
  {release, root, publish}: Drawing,
  id: string,
  name: string,
  spec: (size: Size) => TopLevelSpec | null
): Shown {
  const known = pictures.get(release) ?? new Map<string, Picture | null>();
  pictures.set(release, known);
  const made = known.has(id) ? known.get(id)! : pictureOf(spec);
  known.set(id, made);
  if (!made) return {html: "", drawings: []};
  publish({id, title: name, html: "", specs: made.specs});
  const html = `<div class="chart" role="img" aria-label="${escape(name)}" data-spec="${root}figures/${id}.json">
<div class="chart-wide">${made.wide}</div>
<div class="chart-narrow">${made.narrow}</div>
</div>`;
  return {html, drawings: [made.wide]};
}

/** A chart as a page shows it, and its wide drawing; nothing where there is nothing to draw. */
export interface Shown {
  readonly html: string;
  readonly drawings: readonly string[];
}

interface Picture {
  readonly specs: Readonly<Record<Size["name"], TopLevelSpec>>;
  readonly wide: string;
  readonly narrow: string;
}

const pictures = new WeakMap<PublishedRelease, Map<string, Picture | null>>();

function pictureOf(spec: (size: Size) => TopLevelSpec | null): Picture | null {
  const [wide, narrow] = sizes.map(spec);
  return wide && narrow ? {specs: {wide, narrow}, wide: draw(wide), narrow: draw(narrow)} : null;
}
