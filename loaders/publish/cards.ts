import type {Council} from "../council.js";
import {escape} from "../figures/html.js";
import {dateName} from "../figures/periods.js";
import {wrapped} from "../figures/picture_file.js";
import {colour} from "../figures/theme.js";
import type {Raster} from "./raster.js";
import type {Staging} from "./staging.js";

/** The picture that stands for a page where it is shared: its path in the site, and what it says. */
export interface Card {
  readonly path: string;
  readonly alt: string;
}

/** In pixels, as Open Graph asks. */
export const cardSize = {width: 1200, height: 630} as const;

/** The strip of the council's colour at the foot. */
const strip = 76;

/**
 * A card for every page, by the page's path: the first figure of the page, as it is published, else the site's name.
 * Addresses of cards must be whole, so without `site` in council.json there are none.
 */
export function drawCards(staging: Staging, raster: Raster, council: Council): Map<string, Card> {
  if (!council.site) return new Map();
  const files = new Set(staging.files());
  const made = new Map<string, Card>();
  const pages = [...files].filter((path) => path.endsWith(".html") && !/^(embed\/|404)/.test(path));
  return new Map(
    pages.map((page) => {
      const figure = firstFigure(staging.read(page), files);
      const name = figure ?? "site";
      const card = made.get(name) ?? drawn(staging, raster, council, figure);
      made.set(name, card);
      return [page, card];
    })
  );
}

/** The id of the first figure of a page that has a picture of its own. */
function firstFigure(html: string, files: ReadonlySet<string>): string | undefined {
  return [...html.matchAll(/<figure class="figure[^"]*" id="([^"]+)"/g)]
    .map(([, id]) => id!)
    .find((id) => files.has(`downloads/figures/${id}.svg`));
}

function drawn(staging: Staging, raster: Raster, council: Council, figure: string | undefined): Card {
  const picture = figure && staging.read(`downloads/figures/${figure}.svg`);
  const path = `cards/${figure ?? "site"}.png`;
  const title = picture ? textOf(picture, "title") : `Children in care in ${council.shortName}`;
  const about = picture
    ? textOf(picture, "desc")
    : `Figures for scrutiny, from the exports of ${dateName(council.extractDate)}`;
  staging.write(path, raster(cardSvg(council, picture || undefined, title, about), cardSize.width));
  return {path, alt: `${title}. ${about.split(/(?<=[.]) (?=[A-Z])/)[0]?.replace(/[.]$/, "")}.`};
}

function cardSvg(council: Council, picture: string | undefined, title: string, about: string): string {
  const {width, height} = cardSize;
  const room = {width: width - 64, height: height - strip - 24};
  const scale = picture
    ? Math.min(room.width / sizeOf(picture, "width"), room.height / sizeOf(picture, "height"))
    : 0;
  const left = picture ? Math.round((width - scale * sizeOf(picture, "width")) / 2) : 0;
  // A long figure would be too small to read: its finding alone says more.
  const body =
    picture && scale >= 0.7
      ? picture
          .replace(/^<svg [^>]*>/, `<g transform="translate(${left},12) scale(${scale.toFixed(4)})">`)
          .replace(/<\/svg>\s*$/, "</g>")
      : words(title, picture ? "" : about);
  const whose = `${council.name}: children in care${council.invented ? " (invented data)" : ""}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${body}
<rect y="${height - strip}" width="${width}" height="${strip}" fill="${council.brand?.colour ?? colour.main}"/>
<text x="40" y="${height - 28}" font-size="30" font-weight="bold" fill="#ffffff">${escape(whose)}</text>
</svg>
`;
}

function words(title: string, about: string): string {
  const heading = wrapped(title, 40).map(
    (line, index) =>
      `<text x="64" y="${170 + index * 70}" font-size="56" font-weight="bold" fill="${colour.ink}">${escape(line)}</text>`
  );
  const below = 170 + heading.length * 70;
  return [
    ...heading,
    `<text x="64" y="${below}" font-size="32" fill="${colour.soft}">${escape(about)}</text>`
  ].join("\n");
}

function sizeOf(svg: string, name: "width" | "height"): number {
  return Number(new RegExp(`^<svg [^>]*\\b${name}="([\\d.]+)"`).exec(svg)?.[1]);
}

/** The words of an element of a picture, as they were before they were escaped. */
function textOf(svg: string, name: "title" | "desc"): string {
  const found = new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(svg)?.[1] ?? "";
  return found
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
