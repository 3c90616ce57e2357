import type {Finding} from "./audit.js";
import {plain, textsOfDrawing} from "./contents.js";
import {strangeLabels} from "./drawings.js";
import type {Reader} from "./reader.js";
import {inAll, smallWords} from "./small_words.js";
import {doubt, finding} from "./stray_finding.js";

/** A drawing's labels, its title and description, and whatever else is written in it. */
export function strayInDrawing(path: string, drawing: string, reader: Reader): Finding[] {
  const {addresses, shown, sayable} = reader;
  const figure = addresses.figure(
    path
      .split("/")
      .at(-1)!
      .replace(/\.svg$/, "")
  );
  if (!figure) return [];
  const said = [...drawing.matchAll(/<(?:title|desc)\b[^>]*>(.*?)<\/(?:title|desc)>/gs)].map(
    ([, text = ""]) => plain(text)
  );
  const numbers = shown.at(addresses.ofPeriodIn(figure, subtitleOf(drawing)));
  const whole = said.join(" ");
  // Labels that are a number are read above; lines of the title were read in it.
  const texts = textsOfDrawing(drawing).filter(
    (text) => said.includes(text) || (!/^[-−\d,.%]+( [a-z]+)?$/.test(text) && !whole.includes(text))
  );
  const {strays, workedOut} = inAll(texts.map((text) => smallWords(text, [shown.at(figure)], sayable)));
  return [
    ...finding(path, "drawing", strangeLabels(drawing, numbers).length),
    ...finding(path, "words", strays),
    ...doubt(path, workedOut)
  ];
}

/** The lines between the title and what is drawn. */
function subtitleOf(drawing: string): string {
  const [head = ""] = drawing.split(/<g\b/);
  const lines = [...head.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)];
  return lines.flatMap(([, look = "", text = ""]) => (look.includes("bold") ? [] : [plain(text)])).join(" ");
}
