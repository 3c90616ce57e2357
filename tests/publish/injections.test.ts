import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {unzipSync} from "fflate";
import {afterAll, describe, expect, it} from "vitest";
import {CouncilError, readCouncil} from "../../loaders/council.js";
import {figure} from "../../loaders/figures/figure.js";
import {footer, header} from "../../loaders/figures/shell.js";
import {measures} from "../../loaders/measures/index.js";
import {figuresCsv, figuresMetadata} from "../../loaders/publish/figures_csv.js";
import {machineFiles} from "../../loaders/publish/machines.js";
import {finishPage} from "../../loaders/publish/page.js";
import {serverFiles} from "../../loaders/publish/policies.js";
import {annualReport} from "../../loaders/report/annual.js";
import {reportHtml} from "../../loaders/report/html.js";
import type {Material} from "../../loaders/report/make.js";
import {membersHtml} from "../../loaders/report/members.js";
import {ods} from "../../loaders/report/ods.js";
import {wordDocument} from "../../loaders/report/word.js";
import {workbookOf} from "../../loaders/report/workbook.js";
import {youngPeopleHtml} from "../../loaders/report/young_people.js";
import {formulasIn, injections, runsIn, textsOf} from "../fixtures/injections.js";
import {madeRelease} from "../report/kept.js";

const folder = mkdtempSync(join(tmpdir(), "care-injections-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** A few measures are enough: a report says of the others that they are not there. */
const few = ["children-in-care", "reviews-on-time", "actions-done"];
const every = madeRelease();
const made = {...every, cells: every.cells.filter(({measure}) => few.includes(measure))};
const year = "2023-24";

/** A release, comments and a narrative that say these words wherever words are. */
function saying(words: string): Material {
  const council = {
    ...made.council,
    name: words,
    shortName: words,
    licence: words,
    accessibilityContact: words,
    contact: {name: words, email: "data@exampleshire.example", address: words}
  };
  const cells = made.cells.map((cell) => ({...cell, geography: words, source: words}));
  const comment = {comment: words, year, approvedByRole: words, approvedOn: "2024-04-21"};
  const comments = [
    {...comment, saidBy: words, about: null},
    {...comment, saidBy: "Child", about: null},
    {...comment, saidBy: "The service", about: "EXA1"}
  ];
  return {
    release: {...made, council, cells},
    measures,
    words: {comments, actions: [{reference: "EXA1", year, status: words}]}
  };
}

const named = injections.map((words) => [words] as const);

describe("words that a browser would run", () => {
  it("are found by this test where they stand as they are", () => {
    const run = [
      "<script>inj()</script>",
      "<img src=x onerror=inj()>",
      '"><svg onload=inj()>',
      "<base href=//inj.example/>"
    ];
    for (const words of run) expect(runsIn(`<p>${words}</p>`), words).not.toEqual([]);
    expect(runsIn('<p title="" onmouseover="inj()">x</p>')).not.toEqual([]);
    expect(runsIn('<p title="&quot; onmouseover=&quot;inj()">x &lt;img onerror=x></p>')).toEqual([]);
  });

  it.each(named)("are words on a page's top and foot, in a report and a figure: %s", (words) => {
    const material = saying(words);
    const {release} = material;
    const site = {council: release.council, measures};
    const drawn = figure(release, measures, {measure: "children-in-care", level: 3});
    const pages = [
      header(site, "/trends"),
      footer(site, "/trends"),
      reportHtml(annualReport(material, year)),
      membersHtml(material, year),
      youngPeopleHtml(material, year),
      drawn.html,
      drawn.embed ?? "",
      drawn.svg ?? "",
      finishPage(`<html><head><title>x</title></head><main><p>x</p></main></html>`, {
        path: "a.html",
        description: words,
        branded: false,
        feeds: false,
        program: ""
      })
    ];
    expect(pages.flatMap(runsIn)).toEqual([]);
    expect(pages[0]).toMatch(/[<&\w]/);
  });

  it("are words in every written section, or stop the report in a sentence", () => {
    for (const words of injections) {
      const written = {reviews: {file: "narrative/2023-24/reviews.md", text: `We say ${words} here.\n`}};
      try {
        expect(runsIn(reportHtml(annualReport({...saying("EX"), written}, year))), words).toEqual([]);
      } catch (reason) {
        expect((reason as Error).message, words).toMatch(
          /^narrative\/2023-24\/reviews\.md, line 1: There is no tag <[a-z-]+>\.$/
        );
      }
    }
  });

  it.each(named)("are words in a Word document and a spreadsheet: %s", async (words) => {
    const material = saying(words);
    const report = annualReport(material, year);
    const about = {title: words, creator: words, description: words};
    const packed = [await wordDocument(report), ods(workbookOf(report, material.release, measures), about)];
    for (const [name, bytes] of packed.flatMap((one) => Object.entries(unzipSync(one)))) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const text = Buffer.from(bytes).toString("utf8");
      expect(() => textsOf(text), name).not.toThrow();
      expect(text, name).not.toMatch(
        /table:formula|<w:fldSimple|instrText[^>]*>[^<]*inj|Target="(javascript|\/\/inj)/
      );
    }
  });
});

describe("words that a spreadsheet would run", () => {
  it.each(named)("are words in figures.csv: %s", (words) => {
    const rows = made.cells
      .slice(0, 3)
      .map((cell) => ({...cell, geography: words, source: words, category: words}));
    const full = rows.map((row) => ({
      numerator: null,
      denominator: null,
      value: null,
      lower: null,
      upper: null,
      ...row
    }));
    const csv = figuresCsv(full);
    expect(formulasIn(csv)).toEqual([]);
    expect(csv.trimEnd().split("\n")).toHaveLength(4);
    expect(JSON.parse(figuresMetadata("a.csv", words, words))["dc:title"]).toBe(words);
  });
});

describe("words that a feed or a server would take for its own", () => {
  const settings = {
    laCode: "999",
    exports: "exports",
    extractDate: "2025-04-30",
    contact: {name: "Data team", email: "data@exampleton.example"}
  };
  const councilWith = (more: object) => {
    writeFileSync(join(folder, "council.json"), JSON.stringify({name: "EX", ...settings, ...more}));
    return readCouncil(folder);
  };

  it.each(named)("are words in feeds: %s", (words) => {
    const council = councilWith({name: words, site: "https://www.exampleton.example"});
    const all = [{number: 1, published: "2025-06-12", dataDate: "2025-04-30", notes: [words]}];
    const files = machineFiles(council, ["index.html"], {all});
    expect(textsOf(files.get("feed.xml")!).join(" ")).toContain(words.trim());
    expect(JSON.stringify(JSON.parse(files.get("feed.json")!))).toContain(JSON.stringify(words).slice(1, -1));
    expect(runsIn(files.get("feed.xml")!)).toEqual([]);
  });

  it.each([
    [{name: "EX\nHeader always set X y"}, /"name" must be one line/],
    [{basePath: '/care"\nRedirect / //inj.example'}, /"basePath" must have letters/],
    [{basePath: "/<b>"}, /"basePath" must have letters/],
    [{site: "javascript:inj()"}, /"site" must be the site's full address/],
    [{site: "data:text/html,inj"}, /"site" must be the site's full address/],
    [{contact: {name: "x", email: '"<script>"@x.example'}}, /"contact.email"/]
  ])("are refused in a sentence where an address is asked for: %o", (more, sentence) => {
    expect(() => councilWith(more)).toThrow(CouncilError);
    expect(() => councilWith(more)).toThrow(sentence);
  });

  it("cannot end a line of a server's policies", () => {
    for (const text of Object.values(serverFiles("/care/"))) expect(text).not.toMatch(/inj/);
    expect(() => textsOf(serverFiles("/care/")["web.config"]!)).not.toThrow();
  });
});
