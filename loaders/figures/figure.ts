import type {TopLevelSpec} from "vega-lite";
import {breakdownLabels} from "../measures/breakdown_labels.js";
import type {Measure} from "../measures/measure.js";
import {chart} from "./chart.js";
import {coarsened} from "./coarser.js";
import {draw} from "./draw.js";
import {embedPage} from "./embed.js";
import {eventsOn, type MarkedEvent} from "./events.js";
import {figureHtml, shownParts} from "./figure_html.js";
import {finding} from "./finding.js";
import {type OtherPeriod, otherPeriods} from "./other_periods.js";
import {pictureFile} from "./picture_file.js";
import type {PublishedRelease, Publisher} from "./published.js";
import {recentWords} from "./recent.js";
import {type Request, type Selection, select} from "./selection.js";
import {subtitle} from "./subtitle.js";
import {summary} from "./summary.js";
import {sourceOf} from "./take_away.js";
import {type Size, sizes} from "./theme.js";
import {type Usual, usualVariation} from "./usual.js";

export interface Options extends Request {
  /** Level of the heading, 2 to 4. */
  readonly level?: number;
  /** Whether the measure's footnote stands below; left out where it has been said just before. */
  readonly note?: boolean;
  /** From the page to the root of the site: "./" or "../". */
  readonly root?: string;
}

/** A finished figure: its page's HTML, and what is published beside it. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** For the reader's browser; null where nothing can be drawn. */
  readonly specs: Specs | null;
  /** The chart as a file of its own. */
  readonly svg?: string | undefined;
  /** The figure as a page of its own. */
  readonly embed?: string | undefined;
  /** HTML to be fetched into a page that is already open. */
  readonly part?: string | undefined;
  /** The figure at other periods, to be chosen. */
  readonly periods?: readonly OtherPeriod[] | undefined;
}

type Specs = Readonly<Record<Size["name"], TopLevelSpec>>;

/** A figure drawn once, wherever it stands. */
export interface Drawn {
  readonly id: string;
  readonly title: string;
  readonly selection: Selection;
  readonly subtitle: string;
  /** Whether its groups are coarser than asked for. */
  readonly isCoarser: boolean;
  readonly specs: Specs | null;
  readonly pictures: Readonly<Record<Size["name"], string>> | null;
  readonly usual: Usual | null;
  /** The latest year beside those before, where the series is too short for limits. */
  readonly recent: string | null;
  readonly events: readonly MarkedEvent[];
  readonly others: readonly OtherPeriod[];
  readonly council: Publisher;
  /** The council's own file that would bring the measure, when the return does not. */
  readonly file: string | undefined;
}

/** Draws a figure of a released measure. Throws when there is no such measure, breakdown or period. */
export function figure(release: PublishedRelease, measures: readonly Measure[], options: Options): Figure {
  return written(drawn(release, measures, options), options);
}

/** The costly half of a figure, the same on every page. */
export function drawn(release: PublishedRelease, measures: readonly Measure[], asked: Request): Drawn {
  const measure = measures.find(({id}) => id === asked.measure);
  if (!measure) throw new Error(`There is no measure "${asked.measure}".`);
  const request = coarsened(release, measure, asked);
  const selection = select(release, measure, request);
  if (!selection) throw new Error(`${nameOf(asked)} has no figures: check its breakdown and period.`);
  const groups = labelOf(measure, request);
  const target = request.by ? undefined : release.council.targets?.[measure.id];
  const events = request.by ? [] : eventsOn(release.events ?? [], measure, selection.periods);
  const since = events.findLast(({kind}) => kind === "break")?.period;
  const usual = usualVariation(release, selection, since);
  const [wide, narrow] = sizes.map((size) => chart(selection, size, {target, usual, events}));
  const specs = wide && narrow ? {wide, narrow} : null;
  return {
    id: figureId(asked),
    title: finding(selection, groups),
    selection,
    subtitle: subtitle(release, selection, groups),
    isCoarser: request !== asked,
    specs,
    others: otherPeriods(release, selection, groups, specs),
    pictures: wide && narrow ? {wide: draw(wide), narrow: draw(narrow)} : null,
    usual,
    recent: usual ? null : recentWords(release, selection),
    events,
    council: release.council,
    file: release.files?.[measure.id]
  };
}

/** The figure as a page shows it. */
export function written(made: Drawn, options: Options): Figure {
  const {id, title, specs, others: periods} = made;
  return {
    id,
    title,
    specs,
    html: figureHtml(made, options),
    svg: fileOf(made),
    embed: embedOf(made),
    periods
  };
}

/** The address of a figure: `children-in-care`, `children-in-care-by-age_band`, `reviews-held-quarter`. */
export function figureId({measure, by, by2, period, over}: Request): string {
  const parts = [
    measure,
    by && `by-${by}`,
    by2 && `by-${by2}`,
    period?.toLowerCase().replaceAll(" ", "-"),
    over && `over-${over}`
  ];
  return parts.filter(Boolean).join("-");
}

function fileOf({title, subtitle: about, selection, pictures, council}: Drawn): string | undefined {
  if (!pictures) return undefined;
  return pictureFile([pictures.wide], {
    title,
    subtitle: about,
    description: summary(selection),
    source: sourceOf(council)
  });
}

function embedOf(made: Drawn): string {
  const {title, subtitle: about, selection, council} = made;
  const parts = shownParts(made, "../").replace(/ data-spec="[^"]*"/, "");
  return embedPage({title, subtitle: about, parts, measure: selection.measure.id}, council);
}

/** What the groups are called; in a pair of a composition, the parts are named by the measure itself. */
function labelOf({figure}: Measure, {by, by2}: Request): string {
  const label = (breakdown: string) => breakdownLabels[breakdown] ?? breakdown.replaceAll("_", " ");
  const isPart = figure.kind === "composition" && figure.within !== by;
  const named = isPart && by2 ? [by2] : [by, by2];
  return named
    .filter((breakdown) => breakdown !== undefined)
    .map(label)
    .join(" and ");
}

function nameOf(request: Request): string {
  return `"${request.measure}"${request.by ? ` by ${[request.by, request.by2].filter(Boolean).join(" and ")}` : ""}${request.period ? ` (${request.period})` : ""}`;
}
