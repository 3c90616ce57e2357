import {breakdownLabels} from "../measures/breakdown_labels.js";
import type {Measure} from "../measures/measure.js";
import type {Drawing} from "./blocks.js";
import {coarsened} from "./coarser.js";
import {figureId, type Options} from "./figure.js";
import {escape} from "./html.js";
import type {PublishedRelease} from "./published.js";
import {select, shown} from "./selection.js";
import {figureJumps} from "./ways.js";

/** The figures of a measure's page; those that cannot be shown at the latest are named together at the end. */
export function measureFigures({release, draw, root}: Drawing, measure: Measure): string {
  const asked = figuresOf(release, measure);
  if (asked.length === 0)
    return '<p class="figure-empty">There are no figures: the records that this measure needs were not supplied.</p>';
  const hidden = asked.filter((options) => isHidden(release, measure, options));
  const rest = asked.filter((options) => !hidden.includes(options));
  // Drawn all the same: the page to embed stays at its address and says why it is empty.
  for (const options of hidden) draw({...options, root});
  return [
    rest.length > 0 ? figureJumps(rest) : "",
    ...rest.map((options) => draw({...options, root}).html),
    namedTogether(hidden)
  ].join("\n");
}

function isHidden(release: PublishedRelease, measure: Measure, options: Options): boolean {
  const selection = options.by ? select(release, measure, coarsened(release, measure, options)) : null;
  const latest = (selection?.groups ?? []).filter(({period}) => period === selection!.latest);
  return shown(latest).length === 0 && latest.some(({status}) => status === "withheld");
}

function namedTogether(hidden: readonly Options[]): string {
  if (hidden.length === 0) return "";
  const items = hidden.map((options) => {
    const label = breakdownLabels[options.by!] ?? options.by!.replaceAll("_", " ");
    return `<li id="${figureId(options)}">by ${escape(label)}</li>`;
  });
  return `<div class="figure-empty figure-hidden">
<p>The latest figures are not shown, to protect children:</p>
<ul>${items.join("")}</ul>
</div>`;
}

/** Every figure of a measure's page: over time, by quarter, pooled, then by each breakdown that has cells. */
export function figuresOf(release: PublishedRelease, measure: Measure): Options[] {
  const asked: Options[] = [
    ...(measure.figure.kind === "composition" ? [] : overTime(release, measure)),
    ...measure.breakdowns.map((breakdown) => {
      const [by, by2] = [breakdown].flat();
      return {measure: measure.id, by, by2, level: 2};
    })
  ];
  const isAsked = (by: string | undefined) => asked.some((options) => options.by === by && !options.by2);
  return asked
    .filter((options) => {
      const selection = select(release, measure, options);
      if (!selection || (options.by2 && shown(selection.groups).length === 0)) return false;
      const {by} = coarsened(release, measure, options);
      return by === options.by || !isAsked(by);
    })
    .map((options, index) => ({...options, note: index === 0}));
}

function overTime(release: PublishedRelease, measure: Measure): Options[] {
  const {id, periods} = measure;
  const kinds: string[] = periods.filter((kind) => kind !== "latest");
  if (kinds.length < 2) return [{measure: id, level: 2}];
  const withHalves = needsHalves(release, measure)
    ? kinds.flatMap((kind) => (kind === "quarter" ? [kind, "half-year"] : [kind]))
    : kinds;
  return withHalves.map((period) => ({measure: id, period, level: 2}));
}

/** Whether some quarters can't be shown of which the half-year can. */
function needsHalves(release: PublishedRelease, measure: Measure): boolean {
  const all = (period: string) => select(release, measure, {measure: measure.id, period})?.totals ?? [];
  return all("quarter").some(({status}) => status === "withheld") && shown(all("half-year")).length > 0;
}
