import {createRequire} from "node:module";
import {describe, expect, it} from "vitest";
import {figures} from "../../loaders/figures/markdown.js";
import {cell, measures, releaseOf} from "./release.js";

interface Markdown {
  render(text: string, env: object): string;
  readonly core: Parameters<typeof figures>[0]["core"];
}
const MarkdownIt: new (options: object) => Markdown = createRequire(import.meta.url)("markdown-it");

const release = releaseOf([
  cell("children-in-care", "2023-03-31", [596, null, 596]),
  cell("children-in-care", "2024-03-31", [551, null, 551]),
  cell("outside-area", "2024-03-31", "withheld", {unit: "per cent"})
]);

function page(text: string, path = "/trends", params?: Record<string, string>): string {
  const md = new MarkdownIt({html: true});
  figures(md, {release, measures});
  return md.render(text, {path, params});
}

describe("a page", () => {
  it("turns a fenced block into a figure", () => {
    const html = page("# Trends\n\n```figure\nmeasure: children-in-care\nlevel: 2\n```\n");
    expect(html).toContain('<figure class="figure" id="children-in-care"');
    expect(html).toContain('<h2 class="figure-title" id="children-in-care-title">Fewer children are in care');
    expect(html).not.toContain("<pre>");
  });

  it("leaves other fenced blocks alone", () => {
    expect(page("```sql\nselect 1\n```\n")).toContain("<pre>");
  });

  it("puts a number, its change and its date into a sentence", () => {
    const text =
      'In care on <period-of measure="children-in-care"></period-of>: <value-of measure="children-in-care"></value-of>, <change-of measure="children-in-care"></change-of>.';
    expect(page(text)).toBe("<p>In care on 31 March 2024: 551, down 45 from a year ago.</p>\n");
  });

  it("says in words that a number is not shown", () => {
    expect(page('Outside: <value-of measure="outside-area"></value-of>.')).toContain(
      "Outside: not shown, to protect children."
    );
  });

  it("fills in the measure of a measure's own page, and finds its way up from there", () => {
    const html = page("```measure-figures\nmeasure: [measure]\n```\n", "/measures/children-in-care", {
      measure: "children-in-care"
    });
    expect(html).toContain('href="../downloads/children-in-care.csv"');
    expect(html).toContain('data-spec="../figures/children-in-care.json"');
  });

  it("gives a figure shown twice two ids", () => {
    const fence = "```figure\nmeasure: children-in-care\n```\n\n";
    const ids = [...page(fence + fence).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["```figure\nmeasure: children-in-cars\n```", '/trends, line 3: There is no measure "children-in-cars".'],
    [
      "```figure\nmeasure: children-in-care\ncolour: red\n```",
      '/trends, line 3: "colour" is not a setting of a figure.'
    ],
    ['Now <value-of measure="nothing"></value-of>.', '/trends, line 3: There is no measure "nothing".'],
    ["```figure\nmeasure: children-in-care\nby: hair\n```", "/trends, line 3: "]
  ])("stops the build at a mistake, with its page and line", (text, message) => {
    expect(() => page(`# Trends\n\n${text}\n`)).toThrow(message);
  });
});
