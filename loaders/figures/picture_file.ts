import {escape} from "./html.js";
import {colour, font} from "./theme.js";

interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** What the picture says, for those who cannot see it. */
  readonly description: string;
  /** Whose figures they are and of when. */
  readonly source: string;
}

const margin = 24;

/** Charts as a file of their own: the finding and subtitle above, the source below, so that it can stand anywhere. */
export function pictureFile(
  charts: readonly string[],
  {title, subtitle, description, source}: PictureWords
): string {
  const width = Math.max(720, ...charts.map((chart) => sizeOf(chart, "width"))) + 2 * margin;
  const heading = wrapped(title, Math.floor((width - 2 * margin) / 11.2));
  const about = wrapped(subtitle, Math.floor((width - 2 * margin) / 7.2));
  const foot = wrapped(source, Math.floor((width - 2 * margin) / 6.4));
  const top = margin + heading.length * 26 + about.length * 19 + 12;
  const ends = charts.map((_, index) => heightOf(charts.slice(0, index + 1)) + index * between);
  const below = top + (ends.at(-1) ?? 0) + 20;
  const height = below + foot.length * 16 + margin - 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${font}">
<title>${escape(title)}</title>
<desc>${escape(description)}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${lines(heading, margin + 18, 26, `font-size="20" font-weight="bold" fill="${colour.ink}"`)}
${lines(about, margin + heading.length * 26 + 15, 19, `font-size="14" fill="${colour.soft}"`)}
${charts.map((chart, index) => moved(chart, margin, top + ends[index]! - sizeOf(chart, "height"))).join("\n")}
${lines(foot, below, 16, `font-size="12" fill="${colour.soft}"`)}
</svg>
`;
}

/** Room between two charts of one figure. */
const between = 24;

/** A drawing inside another, as a group: a picture within a picture is clipped, which takes twice as long to draw. */
function moved(chart: string, x: number, y: number): string {
  const inside = chart.replace(/^<svg [^>]*>/, "").replace(/<\/svg>\s*$/, "");
  return `<g transform="translate(${x},${y})">${inside}</g>`;
}

function sizeOf(chart: string, name: "width" | "height"): number {
  return Number(new RegExp(`^<svg [^>]*\\b${name}="([\\d.]+)"`).exec(chart)?.[1] ?? 720);
}

function heightOf(charts: readonly string[]): number {
  return charts.reduce((sum, chart) => sum + sizeOf(chart, "height"), 0);
}

function lines(text: readonly string[], top: number, step: number, look: string): string {
  return text
    .map((line, index) => `<text x="${margin}" y="${top + index * step}" ${look}>${escape(line)}</text>`)
    .join("\n");
}

/** Words in lines of at most so many characters: SVG does not break lines by itself. */
export function wrapped(text: string, most: number): string[] {
  const made: string[] = [];
  for (const word of text.split(" ")) {
    const last = made.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) made.push(word);
    else made[made.length - 1] = `${last} ${word}`;
  }
  return made;
}
