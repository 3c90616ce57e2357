import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {eventsOf, readEvents} from "../../loaders/publish/events.js";

const heading = "date,about,kind,words\n";

describe("the file of events", () => {
  it("of the example council is read, by date", () => {
    const {events, faults} = readEvents(readFileSync("data/synthetic/local/events.csv", "utf8"));
    expect(faults).toEqual([]);
    expect(events.length).toBeGreaterThan(2);
    expect(events.map(({date}) => date)).toEqual(events.map(({date}) => date).sort());
    expect(eventsOf({local: "data/synthetic/local"})).toEqual(events);
  });

  it("need not be there", () => {
    expect(eventsOf({local: "data/nowhere"})).toEqual([]);
    expect(eventsOf({})).toEqual([]);
  });

  it.each([
    ["2023-13-01,all,event,Something.", "events.csv, line 2: DATE must be a day such as 2023-04-01."],
    [
      "2023-04-01,unheard-of,event,Something.",
      'events.csv, line 2: ABOUT must be a measure, a page such as "reviews", or "all".'
    ],
    ["2023-04-01,reviews,party,Something.", 'events.csv, line 2: KIND must be "event" or "break".'],
    ["2023-04-01,reviews,break,", "events.csv, line 2: WORDS must say what happened."],
    [
      `2023-04-01,reviews,break,${"a".repeat(201)}`,
      "events.csv, line 2: WORDS must be a sentence of at most 200 letters."
    ]
  ])("says what is wrong with a line, and repeats nothing of it: %s", (line, message) => {
    const {events, faults} = readEvents(`${heading}${line}\n`);
    expect(events).toEqual([]);
    expect(faults.map((fault) => fault.message)).toEqual([message]);
    expect(faults.every(({fatal}) => fatal)).toBe(true);
  });

  it("must have its four columns and no others", () => {
    const {faults} = readEvents("date,about,words\n2023-04-01,all,Something.\n");
    expect(faults[0]!.message).toBe(
      "events.csv must have the columns date, about, kind, words and no others."
    );
  });
});
