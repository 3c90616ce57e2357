import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {measures} from "../../loaders/measures/index.js";
import {boardPack, readBoardPack} from "../../loaders/report/board_pack.js";
import {tablesOf} from "../../loaders/report/document.js";
import {type Material, makeReport} from "../../loaders/report/make.js";
import {narrativeOf} from "../../loaders/report/narrative.js";
import {write} from "../../loaders/report/outline.js";
import {commentsHtml} from "../../loaders/report/said.js";
import type {Words} from "../../loaders/report/words.js";
import {reportYears} from "../../loaders/report/years.js";
import {madeRelease} from "./kept.js";

const folder = mkdtempSync(join(tmpdir(), "narrative-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const release = madeRelease();

describe("a narrative", () => {
  it("is read by year and section from beside council.json; one of comments alone is none", () => {
    mkdirSync(join(folder, "narrative", "2023-24"), {recursive: true});
    mkdirSync(join(folder, "narrative", "drafts"));
    writeFileSync(join(folder, "narrative", "2023-24", "service.md"), "Six officers.\n");
    writeFileSync(join(folder, "narrative", "2023-24", "summary.md"), "<!-- to do -->\n");
    const found = narrativeOf({file: join(folder, "council.json")});
    expect(Object.keys(found)).toEqual(["2023-24"]);
    expect(Object.keys(found["2023-24"]!)).toEqual(["service"]);
  });

  it("becomes paragraphs, lists, figures and numbers of the release", () => {
    const text = [
      "<!-- who -->",
      'There were **<value-of measure="reviews-held"></value-of>** reviews.',
      "",
      "1. First",
      "   and more",
      "2. Second",
      "",
      "> I was heard.",
      "",
      "```figure",
      "measure: reviews-held",
      "```"
    ].join("\n");
    const blocks = blocksFor(text);
    expect(blocks.map(({kind}) => kind)).toEqual(["heading", "paragraph", "list", "quote", "graph"]);
    expect(blocks[1]).toMatchObject({runs: [{}, {text: "44", strong: true, measure: "reviews-held"}, {}]});
    expect(blocks[2]).toMatchObject({ordered: true, items: [[{text: "First and more"}], [{text: "Second"}]]});
  });

  it("names the file and line of a tag for a measure there is not", () => {
    expect(() => blocksFor('Fine.\n\nNot <value-of measure="no-such"/>.\n')).toThrow(
      'a.md, line 3: There is no measure "no-such".'
    );
  });
});

describe("last year's recommendations", () => {
  const approved = {
    year: "2023-24",
    saidBy: "The service",
    approvedByRole: "IRO manager",
    approvedOn: "2024-04-21"
  };
  const words: Words = {
    actions: [
      {reference: "EXA1", year: "2023-24", status: "Done"},
      {reference: "EXA2", year: "2023-24", status: "Delayed"},
      {reference: "EXA3", year: "2022-23", status: "Done"}
    ],
    comments: [
      {...approved, comment: "Ask who should come", about: "EXA1"},
      {...approved, comment: "Send records sooner", about: "EXA2"}
    ]
  };
  const reported = (more: Partial<Material>) =>
    makeReport(
      {release, measures, words, ...more},
      {
        year: "2023-24",
        title: "",
        subtitle: "",
        sections: [{id: "a", title: "Actions", parts: [{part: "actions"}]}]
      }
    );

  it("stand with their status and evidence, in the words that were approved", () => {
    const text = '- exa1: <value-of measure="reviews-held"/> were asked.\n\nThe rest is in the plan.\n';
    const report = reported({written: {"last-years-recommendations": {file: "a.md", text}}});
    expect(tablesOf(report)[0]!.table.rows).toEqual([
      {head: "Ask who should come", cells: ["Done", "44 were asked."]},
      {head: "Send records sooner", cells: ["Delayed", "Evidence still to be written"]}
    ]);
    expect(report.blocks.at(-1)).toMatchObject({
      kind: "paragraph",
      runs: [{text: "The rest is in the plan."}]
    });
  });

  it("are asked about where last year's report promised them and nothing says what became of them", () => {
    const before = {
      "next-steps": {file: "b.md", text: "1. Ask who should come.\n2. Visit every month\n"},
      "audit-stability": {file: "c.md", text: "- no promise\n\n### Recommendations\n\n- Write down why\n"}
    };
    const [, , prompt, ...rest] = reported({before}).blocks;
    expect(prompt).toMatchObject({kind: "prompt", file: "actions.csv"});
    expect(prompt).toHaveProperty("text", expect.stringContaining("“Visit every month”; “Write down why”."));
    expect(rest).toEqual([]);
  });

  it("have a page for a year that was introduced, not for one that only made promises", () => {
    const text = {file: "a.md", text: "x"};
    expect(reportYears(release, {"2021-22": {"next-steps": text}, "2022-23": {introduction: text}})).toEqual([
      "2022-23",
      "2023-24"
    ]);
  });
});

describe("approved comments", () => {
  it("stand with who said them, who approved them in what role, and when; wording of actions apart", () => {
    const comment = {
      comment: "Less <talk>",
      saidBy: "Carer",
      year: "2023-24",
      about: null,
      approvedByRole: "Director of children's services",
      approvedOn: "2024-04-21"
    };
    const html = commentsHtml({
      actions: [],
      comments: [comment, {...comment, about: "EXA1", comment: "Wording"}]
    });
    expect(html).toBe(
      '<blockquote><p>Less &lt;talk&gt;</p><p class="report-by">A carer, 2023-24. Approved for publication by the director of children&#39;s services on 21 April 2024.</p></blockquote>'
    );
    expect(commentsHtml({actions: [], comments: []})).toContain("No comment has been approved");
  });
});

describe("a board pack", () => {
  it("has the sections and measures chosen, and nothing after its quarter", () => {
    const pack = {
      title: "Quarter",
      period: "2023-24 Q2",
      sections: ["caseloads"],
      measures: ["reviews-held"]
    };
    const report = boardPack({release, measures}, pack);
    const headings = report.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? [block.text] : []
    );
    expect(headings).toEqual(["1. The quarter beside those before it", "2. Caseloads and performance"]);
    const periods = tablesOf(report).flatMap(({table}) => table.cells.map(({period}) => period));
    expect(periods).toContain("2023-24 Q2");
    expect(periods.filter((period) => ["2023-24 Q3", "2023-24", "2024-03-31"].includes(period))).toEqual([]);
  });

  it("is refused in a sentence when it names a section there is not, or is no pack", () => {
    const pack = {title: "Quarter", sections: ["weather"], measures: []};
    expect(() => boardPack({release, measures}, pack)).toThrow(/names a section "weather"/);
    writeFileSync(join(folder, "pack.json"), '{"sections": 3}');
    expect(() => readBoardPack(join(folder, "pack.json"))).toThrow(/is not a board pack/);
  });
});

function blocksFor(text: string) {
  const sections = [{id: "a", title: "A", parts: [write("a", "Write it.")]}];
  const written = {a: {file: "a.md", text}};
  return makeReport({release, measures, written}, {year: "2023-24", title: "", subtitle: "", sections})
    .blocks;
}
