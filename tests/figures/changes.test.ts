import {describe, expect, it} from "vitest";
import {releaseChanges} from "../../loaders/figures/changes.js";
import {explained} from "../../loaders/figures/glossary.js";
import {pictureFile} from "../../loaders/figures/picture_file.js";
import {footer} from "../../loaders/figures/shell.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {cell, releaseOf} from "./release.js";

const measures = [{id: "reviews-held", label: "Reviews held"}] as unknown as Measure[];

describe("the changes since the last release", () => {
  it("tells new totals from revised ones and from those no longer shown, whose old numbers are not repeated", () => {
    const before = [
      cell("reviews-held", "2021-22", [410, null, 410]),
      cell("reviews-held", "2022-23", [420, null, 420]),
      cell("reviews-held", "2023-24", "not available")
    ];
    const now = [
      cell("reviews-held", "2021-22", "withheld"),
      cell("reviews-held", "2022-23", [423, null, 423]),
      cell("reviews-held", "2023-24", [431, null, 431])
    ];
    const html = releaseChanges(
      {...releaseOf(now), previous: {dataDate: "2024-01-31", cells: before}},
      measures
    );
    expect(html).toContain("31 January 2024, totals that are new: 1; revised: 1; no longer shown: 1.");
    expect(html).toContain("423, was 420");
    expect(html).toContain("431");
    expect(html).not.toContain("410");
  });

  it("says so when no earlier release is kept", () => {
    expect(releaseChanges(releaseOf([]), measures)).toContain("first release that is kept");
  });
});

describe("a term", () => {
  it("explains itself once a page, and never within another word", () => {
    const seen = new Set<string>();
    const first = explained("An IRO is not an ENVIROnment & IROs are many.", seen);
    expect(first?.match(/<button/g)).toHaveLength(1);
    expect(first).toContain("ENVIROnment &amp; IROs are many.");
    expect(explained("Another IRO.", seen)).toBeNull();
  });
});

describe("a figure's own picture", () => {
  it("carries its finding, its description and its source", () => {
    const svg = pictureFile(['<svg width="720" height="200"></svg>'], {
      title: "More <children> are in care",
      subtitle: "Children",
      description: "In words",
      source: "Source: Exampleshire"
    });
    expect(svg).toContain("<title>More &lt;children&gt; are in care</title>");
    expect(svg).toContain("<desc>In words</desc>");
    expect(svg).toContain("Source: Exampleshire");
  });
});

describe("the foot of a page", () => {
  it("says which release this is and when the next one comes, and takes the page's address along", () => {
    const {council} = releaseOf([]);
    const now = {number: 4, published: "2024-06-12", dataDate: "2024-04-30", next: "2024-09-11", notes: []};
    const site = {
      council: {...council, site: "https://a.example", basePath: "/care/"},
      measures,
      releases: {all: [now], now}
    };
    const html = footer(site, "/measures/reviews-held");
    expect(html).toContain("Release 4, published 12 June 2024.");
    expect(html).toContain("Next release: 11 September 2024.");
    expect(html).toContain(encodeURIComponent("https://a.example/care/measures/reviews-held.html"));
  });
});
