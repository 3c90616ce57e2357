import {describe, expect, it} from "vitest";
import {eventsHtml, eventsOn} from "../../loaders/figures/events.js";
import {figure} from "../../loaders/figures/figure.js";
import {select} from "../../loaders/figures/selection.js";
import {usualVariation, usualWords} from "../../loaders/figures/usual.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {cell, measures as known, releaseOf} from "./release.js";

const onTime: Measure = {...known[1]!, id: "reviews-on-time", label: "Reviews on time", periods: ["quarter"]};
const starting: Measure = {...known[0]!, id: "children-starting", label: "Starting", periods: ["quarter"]};

const quarters = (count: number) =>
  Array.from({length: count}, (_, index) => {
    const year = 2019 + Math.floor(index / 4);
    return `${year}-${String((year + 1) % 100)} Q${(index % 4) + 1}`;
  });

const shares = (counts: readonly number[], n = 100) =>
  releaseOf(
    counts.map((x, index) =>
      cell(onTime.id, quarters(counts.length)[index]!, [x, n, (100 * x) / n], {unit: "per cent"})
    )
  );
const flows = (counts: readonly (number | null)[]) =>
  releaseOf(
    counts.map((x, index) =>
      cell(starting.id, quarters(counts.length)[index]!, x === null ? "withheld" : [x, null, x])
    )
  );
const usualOf = (release: ReturnType<typeof releaseOf>, measure: Measure) => {
  const selection = select(release, measure, {measure: measure.id})!;
  const usual = usualVariation(release, selection);
  return {usual, words: usual && usualWords(usual, selection).join(" ")};
};

describe("the usual variation of a percentage", () => {
  it("needs eight periods", () => {
    expect(usualOf(shares([90, 91, 92, 90, 91, 92, 90]), onTime).usual).toBeNull();
  });

  it("has limits of each quarter's own number, and rings what lies outside", () => {
    const {usual, words} = usualOf(shares([90, 92, 91, 93, 92, 70, 91, 92]), onTime);
    const share = (90 + 92 + 91 + 93 + 92 + 70 + 91 + 92) / 800;
    expect(usual!.centre).toBeCloseTo(100 * share, 8);
    const reach = 309.0232306167813 * Math.sqrt((share * (1 - share)) / 100);
    expect(usual!.points[0]!.lower).toBeCloseTo(100 * share - reach, 6);
    expect(usual!.points.map(({signal}) => signal).filter(Boolean)).toEqual(["below"]);
    expect(words).toContain("The 8 figures shown make 89% together.");
    expect(words).toContain("July to September 2020, 70% (70 of 100), below the lines");
    expect(words).toContain("it does not give one");
  });

  it("is drawn as dashed lines and a ring, in both sizes, and said below", () => {
    const {html, specs} = figure(shares([90, 92, 91, 93, 92, 70, 91, 92]), [onTime], {measure: onTime.id});
    expect(html).toContain('class="figure-summary figure-usual"');
    expect(html.match(/stroke-dasharray="5,4"/g)!.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(specs!.wide)).toContain('"size":260');
  });
});

describe("the usual variation of a flow", () => {
  const steady = [20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21];

  it("needs twelve quarters in a row", () => {
    expect(usualOf(flows(steady.slice(1)), starting).usual).toBeNull();
    expect(usualOf(flows([20, null, ...steady.slice(1)]), starting).usual).toBeNull();
    expect(usualOf(flows([20, null, ...steady]), starting).usual!.points).toHaveLength(12);
  });

  it("says that nothing stands out, or what does", () => {
    expect(usualOf(flows(steady), starting).words).toContain("No figure stands out");
    expect(usualOf(flows([...steady, 60]), starting).words).toMatch(/60, above the upper limit/);
  });

  it("has no limits for a stock, however long", () => {
    const ends = Array.from({length: 14}, (_, index) => `${2010 + index}-03-31`);
    const stock = releaseOf(
      ends.map((day, index) => cell("children-in-care", day, [500 + index, null, 500]))
    );
    expect(usualOf(stock, known[0]!).usual).toBeNull();
  });

  it("says where every figure is the same that there is nothing to judge by", () => {
    expect(usualOf(flows(steady.map(() => 20)), starting).words).toContain("no variation");
  });
});

describe("events on a figure", () => {
  const events = [
    {date: "2020-03-23", about: "all", kind: "event", words: "Schools closed (invented)."},
    {date: "2019-10-01", about: "distance", kind: "break", words: "A new system (invented)."},
    {date: "2019-10-01", about: "children-starting", kind: "event", words: "Elsewhere."},
    {date: "2035-01-01", about: "all", kind: "event", words: "Later."}
  ] as const;

  it("stand in the period that holds them, with letters by date; those of other measures and later ones do not", () => {
    const marked = eventsOn(events, {id: "outside-area", page: "distance"}, quarters(8));
    expect(marked.map(({letter, period}) => [letter, period])).toEqual([
      ["A", "2019-20 Q3"],
      ["B", "2019-20 Q4"]
    ]);
    expect(eventsHtml(marked)).toContain(
      "<strong>A</strong> 1 October 2019: A new system (invented). A break in the series"
    );
    expect(eventsHtml([])).toBe("");
  });

  it("stand at the first day after them in a series of days", () => {
    const [marked] = eventsOn(events, {id: "other", page: "moves"}, ["2020-03-31", "2021-03-31"]);
    expect(marked).toBeUndefined();
    const [after] = eventsOn(events, {id: "other", page: "moves"}, ["2019-03-31", "2020-03-31"]);
    expect(after!.period).toBe("2020-03-31");
  });

  it("begin the usual variation anew at a break, and break the line", () => {
    const release = {
      ...shares([50, 50, 50, 50, 91, 92, 90, 91, 92, 90, 93, 91]),
      events: [{...events[1], date: "2020-04-01"}]
    };
    const {html, specs} = figure(release, [onTime], {measure: onTime.id});
    expect(html).toContain("The 8 figures shown make 91% together.");
    expect(html).toContain("figure-events");
    const runs = JSON.stringify(specs!.wide).match(/"run":\d+/g)!;
    expect(new Set(runs).size).toBe(2);
  });
});

describe("the limits on a chart", () => {
  const named = (counts: readonly number[]) => {
    const made = figure(shares(counts), [onTime], {measure: onTime.id});
    return /Limits of chance/.test(JSON.stringify(made.specs));
  };

  it("are named at the line itself, where no figure stands near", () => {
    expect(named([30, 28, 31, 29, 30, 33, 28, 30])).toBe(true);
    expect(named([96, 97, 95, 96, 97, 95, 96, 97])).toBe(false);
  });
});

describe("a yearly percentage of too few years for limits", () => {
  const moved: Measure = {...known[1]!, id: "three-or-more-placements", label: "Moved", periods: ["year"]};
  const said = (counts: readonly (number | "withheld")[]) => {
    const cells = counts.map((x, index) =>
      cell(moved.id, `${2019 + index}-${20 + index}`, x === "withheld" ? x : [x, 200, x / 2], {
        unit: "per cent"
      })
    );
    return figure(releaseOf(cells), [moved], {measure: moved.id}).html;
  };

  it("is said beside the three years before together, in one sentence", () => {
    expect(said([20, 22, 21, 24])).toContain(
      "Beside the three years before together: up from 11% (63 of 600) to 12% (24 of 200). A change this size is within the usual year-to-year variation."
    );
    expect(said([20, 22, 21, 48])).toContain("is larger than the usual year-to-year variation.");
  });

  it("is not, with fewer years, with one withheld, or once there are limits", () => {
    for (const counts of [
      [20, 22, 21],
      [20, "withheld", 21, 24],
      [20, 22, 21, 24, 20, 21, 22, 24]
    ] as const)
      expect(said(counts)).not.toContain("the three years before together");
  });
});
