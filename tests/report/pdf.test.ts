import type {Browser} from "playwright-core";
import {afterAll, describe, expect, it} from "vitest";
import {measures} from "../../loaders/measures/index.js";
import {annualReport} from "../../loaders/report/annual.js";
import {browserIfAny} from "../../loaders/report/chromium.js";
import {reportHtml} from "../../loaders/report/html.js";
import {membersHtml} from "../../loaders/report/members.js";
import {paperHtml, pdfOf} from "../../loaders/report/paper.js";
import {madeRelease} from "./kept.js";

const browser: Browser | null = await browserIfAny();
const release = madeRelease();
const facts = {title: "Annual report 2023-24", subtitle: "", council: "Exampleshire Council", invented: true};

afterAll(() => browser?.close());

describe("the PDF", () => {
  it.skipIf(!browser)("is tagged, in English, with an outline and words for every chart", async () => {
    const report = annualReport({release, measures}, "2023-24");
    const graphs = report.blocks.filter((block) => block.kind === "graph").length;
    const pdf = await made(reportHtml(report));
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/s);
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain("/Lang (en-GB)");
    expect(pdf).toContain("/Outlines");
    expect(pdf.match(/\/S \/Figure/g)?.length).toBeGreaterThanOrEqual(graphs);
    expect(pdf.match(/\/S \/Figure[\s\S]{0,200}?\/Alt/g)?.length).toBeGreaterThanOrEqual(graphs);
    expect(pdf).toMatch(/\/S \/TH\b/);
    for (const level of [1, 2, 3]) expect(pdf).toContain(`/S /H${level}`);
  });

  it.skipIf(!browser)("for members is one page", async () => {
    const pdf = await made(membersHtml({release, measures}, "2023-24"));
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

async function made(body: string): Promise<string> {
  return Buffer.from(await pdfOf(browser!, paperHtml(body, facts), "Exampleshire")).toString("latin1");
}
