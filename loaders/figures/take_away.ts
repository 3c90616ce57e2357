import type {Drawing} from "./blocks.js";
import {embedPage} from "./embed.js";
import {dateName} from "./periods.js";
import {pictureFile} from "./picture_file.js";
import type {Publisher} from "./published.js";
import {share} from "./share.js";

/** A figure that a block has drawn, and what can be taken of it. */
export interface Taken {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** What its picture says, for those who cannot see it. */
  readonly description: string;
  readonly measure: string;
  /** Its wide drawings, in order; none where there is nothing to draw. */
  readonly drawings: readonly string[];
  /** The chart, the words and the table, as its page has them. */
  readonly parts: string;
  /** Whose figures they are; the council's own unless said. */
  readonly source?: string;
}

/** Publishes a figure's picture and its page to embed, and returns the words on how to share, cite and embed it. */
export function takeAway({release: {council}, root, publish}: Drawing, taken: Taken): string {
  const {id, title, subtitle, description, measure, drawings, parts, source} = taken;
  const words = {title, subtitle, description, source: source ? named(source, council) : sourceOf(council)};
  const svg = drawings.length > 0 ? pictureFile(drawings, words) : undefined;
  const alone = parts.replace(/ data-spec="[^"]*"/g, "");
  publish({
    id,
    title,
    html: "",
    specs: null,
    svg,
    embed: embedPage({title, subtitle, parts: alone, measure}, council)
  });
  return share({id, title, measure, drawn: svg !== undefined, root}, council);
}

/** A picture that stands elsewhere still says that its figures are invented. */
function named(source: string, {invented}: Publisher): string {
  return invented ? `Invented data. ${source}` : source;
}

/** Where the council's own figures come from, and on what terms they may be used. */
export function sourceOf({name, invented, extractDate, licence}: Publisher): string {
  return `Source: ${name}${invented ? " (invented data)" : ""}, SSDA903 exports of ${dateName(extractDate)}. ${licence}.`;
}
