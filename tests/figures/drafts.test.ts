import {createRequire} from "node:module";
import {describe, expect, it} from "vitest";
import {figures} from "../../loaders/figures/markdown.js";
import {header} from "../../loaders/figures/shell.js";
import {cell, measures, releaseOf} from "./release.js";

interface Markdown {
  render(text: string, env: object): string;
  readonly core: Parameters<typeof figures>[0]["core"];
}
const MarkdownIt: new (options: object) => Markdown = createRequire(import.meta.url)("markdown-it");

const release = releaseOf([
  cell("children-in-care", "2023-03-31", [596, null, 596]),
  cell("children-in-care", "2024-03-31", [551, null, 551]),
  cell("outside-area", "2023-03-31", [100, 500, 20, 17, 24], {unit: "per cent"}),
  cell("outside-area", "2024-03-31", [90, 500, 18, 15, 22], {unit: "per cent"})
]);
const both = `\`\`\`figure
measure: children-in-care
\`\`\`

\`\`\`figure
measure: outside-area
\`\`\`

\`\`\`key-figures
children-in-care
outside-area
\`\`\`

In care: <value-of measure="children-in-care"></value-of>; outside: <value-of measure="outside-area"></value-of>.
`;

function page(draft?: readonly string[]): string {
  const md = new MarkdownIt({html: true});
  figures(md, {release: {...release, draft}, measures});
  return md.render(both, {path: "/trends"});
}

const warned = "have not been through disclosure control. Do not pass them on.";

describe("a page of a preview in which a measure is a draft", () => {
  const html = page(["children-in-care"]);
  const [own = "", other = ""] = html.match(/<figure\b[\s\S]*?<\/figure>/g) ?? [];
  const [tile = "", otherTile = ""] = html.match(/<li class="key-figure">[\s\S]*?<\/li>/g) ?? [];

  it("says under the title of each of its figures that it may not be passed on, and of no others", () => {
    expect(own).toContain(warned);
    expect(own.indexOf(warned)).toBeLessThan(own.indexOf("<svg"));
    expect(other).toContain("<svg");
    expect(other).not.toContain(warned);
  });

  it("offers no way to take those figures away", () => {
    expect(other).toContain("figure-share");
    expect(other).toContain("downloads/");
    expect(own).not.toContain("figure-share");
    expect(own).not.toContain("downloads/");
  });

  it("marks its tiles and its numbers within sentences", () => {
    expect(tile).toContain('<strong class="draft">Draft</strong>');
    expect(otherTile).not.toContain("Draft");
    expect(html).toContain("In care: 551 (draft); outside: 18%.");
  });

  it("says at its top which measures are drafts", () => {
    const top = header({council: release.council, measures, draft: ["children-in-care"]}, "/trends");
    expect(top).toContain("Draft: do not pass this page on.");
    expect(top).toContain(measures.find(({id}) => id === "children-in-care")!.label);
  });
});

it("a page whose figures are all certified says nothing of drafts", () => {
  expect(page()).not.toContain("raft");
  expect(page([])).toBe(page());
  expect(header({council: release.council, measures}, "/trends")).not.toContain("raft");
});
