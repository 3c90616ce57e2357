import type {Finding} from "./audit.js";
import {plain, textsOfPage} from "./contents.js";
import {strangeLabels} from "./drawings.js";
import {strangeCells} from "./figure_tables.js";
import {otherCells} from "./other_tables.js";
import {drawingsOf, figureAlone, figuresOf, type PageFigure, wordsOf} from "./page.js";
import type {Reader} from "./reader.js";
import {anywhere, type Numbers, type Where} from "./shown.js";
import {inAll, type SmallWords, smallWords} from "./small_words.js";
import {doubt, finding} from "./stray_finding.js";

/** Here the council speaks in its own words too, which somebody has approved. */
const ownWords = /^(voice|changes)\.html$|^report\//;

/** Everything that a page says, draws and tabulates, held to what figures.csv shows at that address. */
export function strayOnPage(path: string, page: string, reader: Reader): Finding[] {
  const embedded = /^embed\/(.+)\.html$/.exec(path)?.[1];
  const {figures, rest} = embedded ? figureAlone(embedded, page) : figuresOf(page);
  const read = figures.map((figure) => ({figure, where: whereOf(figure, reader)}));
  const known = read.flatMap(({figure, where}) => (where ? [{figure, where}] : []));
  const lost = read.flatMap(({figure, where}) => (where ? [] : [figure.whole]));
  const left = [rest, ...lost].join("\n");
  const cells = known.reduce(
    (sum, {figure, where}) => sum + strangeCells(figure.whole, where, reader.shown, reader.addresses).length,
    0
  );
  const labels = known.reduce((sum, each) => sum + strangeDrawn(each.figure, each.where, reader), 0);
  const words = [
    ...known.map(({figure, where}) =>
      said(figure.whole, [reader.shown.at({...where, periods: null})], reader)
    ),
    said(
      left,
      aboutPage(
        path,
        known.map(({where}) => where),
        reader
      ),
      reader
    )
  ];
  const {strays, workedOut} = inAll(words);
  const isOwn = ownWords.test(path);
  return [
    ...finding(path, "tables", cells + otherCells(path, left, reader)),
    ...finding(path, "drawings", labels),
    ...finding(path, "words", isOwn ? 0 : strays),
    ...doubt(path, workedOut + (isOwn ? strays : 0))
  ];
}

/** Which lines a figure shows. What draws it is told too, since its data say nothing of the period. */
function whereOf({id, measure, whole}: PageFigure, {addresses, subtitles}: Reader): Where | null {
  const subtitle = plain(/<p class="figure-subtitle">(.*?)<\/p>/s.exec(whole)?.[1] ?? "");
  for (const [, data = ""] of whole.matchAll(/data-spec="[./]*([^"]+)"/g)) subtitles.set(data, subtitle);
  const where = measure ? {...anywhere(measure), ...addresses.figure(measure)} : addresses.figure(id);
  return where && addresses.ofPeriodIn(where, subtitle);
}

function strangeDrawn({whole}: PageFigure, where: Where, {shown}: Reader): number {
  return drawingsOf(whole).reduce((sum, drawing) => sum + strangeLabels(drawing, shown.at(where)).length, 0);
}

function said(page: string, numbers: readonly Numbers[], {sayable}: Reader): SmallWords {
  return inAll(textsOfPage(wordsOf(page)).map((text) => smallWords(text, numbers, sayable)));
}

/** What words beside figures may repeat: what is shown of the measures that the page is about, or of all of them undivided. */
function aboutPage(path: string, figures: readonly Where[], {addresses, shown, examples}: Reader): Numbers[] {
  if (/^(index|search)\.html$/.test(path))
    return shown.measures.map((measure) => shown.at({...anywhere(measure), categories: []}));
  const name = path
    .split("/")
    .at(-1)!
    .replace(/\.html$/, "");
  const own = addresses.figure(name);
  const measures = new Set([...figures.map(({measure}) => measure), ...(own ? [own.measure] : [])]);
  const example = path.startsWith("measures/") && own ? examples.get(own.measure) : undefined;
  return [...[...measures].map((measure) => shown.at(anywhere(measure))), ...(example ? [example] : [])];
}
