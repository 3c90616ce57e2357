import type {Measure} from "../measures/measure.js";
import type {Drawing} from "./blocks.js";
import type {Options} from "./figure.js";
import {escape, listed, lowerFirst} from "./html.js";
import type {PublishedRelease} from "./published.js";
import {select, shown} from "./selection.js";

/** Every measure of a page that has a figure, over time or by its first breakdown; the others are named as missing. */
export function pageFigures({release, measures, draw, root}: Drawing, page: string): string {
  const own = measures.filter((measure) => measure.page === page);
  const asked = own.map((measure) => ({measure, options: firstFigure(release, measure)}));
  const drawn = asked.flatMap(({options}) => (options ? [draw({...options, root, level: 3}).html] : []));
  const missing = asked.filter(({options}) => !options).map(({measure}) => lowerFirst(measure.label));
  const note =
    missing.length > 0
      ? `<p class="figure-empty">No figures can be shown for: ${escape(listed(missing))}. Either the records were not supplied, or the numbers are too small.</p>`
      : "";
  return [...drawn, note].join("\n");
}

/** The first way of showing a measure that has something to show. */
function firstFigure(release: PublishedRelease, measure: Measure): Options | undefined {
  const {id, figure, breakdowns} = measure;
  const total: Options[] = figure.kind === "composition" ? [] : [{measure: id}];
  const divided = breakdowns.map((breakdown) => {
    const [by, by2] = [breakdown].flat();
    return {measure: id, by, by2};
  });
  return [...total, ...divided].find((options) => {
    const selection = select(release, measure, options);
    const cells = selection && (options.by ? selection.groups : selection.totals);
    return cells && shown(cells).some((cell) => cell.period === selection.latest && cell.value !== null);
  });
}
