import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {z} from "zod";
import type {Council} from "../council.js";
import {ExportsError, type Fault, fatal} from "../exports/fault.js";
import type {Event} from "../figures/events.js";
import {storyPages} from "../figures/pages.js";
import {measures} from "../measures/index.js";

const eventColumns = ["date", "about", "kind", "words"] as const;

const subjects = new Set(["all", ...Object.keys(storyPages), ...measures.map(({id}) => id)]);

const schema = z.strictObject({
  date: z.iso.date("DATE must be a day such as 2023-04-01"),
  about: z
    .string()
    .refine((name) => subjects.has(name), 'ABOUT must be a measure, a page such as "reviews", or "all"'),
  kind: z.enum(["event", "break"], 'KIND must be "event" or "break"'),
  words: z
    .string()
    .min(1, "WORDS must say what happened")
    .max(200, "WORDS must be a sentence of at most 200 letters")
});

/** The events of `events.csv` in the council's local folder, by date; none where there is no such file. Throws ExportsError. */
export function eventsOf({local}: Pick<Council, "local">): Event[] {
  const path = local && join(local, "events.csv");
  if (!path || !existsSync(path)) return [];
  const {events, faults} = readEvents(readFileSync(path, "utf8"));
  if (faults.length > 0) throw new ExportsError(faults);
  return events;
}

/** Reads the file; every fault says its line and what to do, never the value. */
export function readEvents(text: string): {readonly events: Event[]; readonly faults: Fault[]} {
  const file = "events.csv";
  const rows = csvParse(text.replace(/^\uFEFF/, ""));
  const names = rows.columns.map((name) => name.trim().toLowerCase());
  if ([...names].sort().join() !== [...eventColumns].sort().join()) {
    const message = `${file} must have the columns ${eventColumns.join(", ")} and no others.`;
    return {events: [], faults: [fatal("events unreadable", message, {file, lines: [1]})]};
  }
  const faults: Fault[] = [];
  const events = rows.flatMap((row, index) => {
    const values = rows.columns.map((column, at) => [names[at]!, (row[column] ?? "").trim()]);
    const read = schema.safeParse(Object.fromEntries(values));
    if (read.success) return [read.data];
    const line = index + 2;
    for (const {message} of read.error.issues)
      faults.push(fatal("events unreadable", `${file}, line ${line}: ${message}.`, {file, lines: [line]}));
    return [];
  });
  return {events: events.sort((a, b) => a.date.localeCompare(b.date)), faults};
}
