import type {Measure} from "../measures/measure.js";
import {escape} from "./html.js";
import {dateName, daysOf} from "./periods.js";

/** Something that happened and may bear on the figures, or a break: figures before and after are not alike. */
export interface Event {
  /** `2023-04-01` */
  readonly date: string;
  /** A measure, a page with its measures, or `all`. */
  readonly about: string;
  readonly kind: "event" | "break";
  readonly words: string;
}

/** An event on a figure: its letter, and the first period that it touches. */
export interface MarkedEvent extends Event {
  readonly letter: string;
  readonly period: string;
}

/** The events of a measure's figure, by date, each at the period that holds it or is the first after it. */
export function eventsOn(
  events: readonly Event[],
  {id, page}: Pick<Measure, "id" | "page">,
  periods: readonly string[]
): MarkedEvent[] {
  const first = periods[0] && daysOf(periods[0]).first;
  return events
    .filter(({about, date}) => [id, page, "all"].includes(about) && first !== undefined && date >= first)
    .sort((a, b) => a.date.localeCompare(b.date))
    .flatMap((event) => {
      const period = periods.find((one) => daysOf(one).last >= event.date);
      return period ? [{...event, period}] : [];
    })
    .map((event, index) => ({...event, letter: String.fromCharCode(65 + (index % 26))}));
}

/** The events in words, below the chart; empty where there are none. */
export function eventsHtml(events: readonly MarkedEvent[]): string {
  if (events.length === 0) return "";
  const items = events.map(
    ({letter, date, kind, words}) =>
      `<li><strong>${letter}</strong> ${escape(`${dateName(date)}: ${words}`)}${kind === "break" ? " A break in the series: figures before and after are not alike." : ""}</li>`
  );
  return `<ul class="figure-events" aria-label="Marked on the chart">\n${items.join("\n")}\n</ul>`;
}
