import {markDrafts} from "../figures/drafts.js";
import {escape} from "../figures/html.js";
import type {Measure} from "../measures/measure.js";
import type {Material} from "./make.js";
import {settings} from "./markdown.js";
import {pageBlocks} from "./page_blocks.js";
import {noParts, type ReportedRelease} from "./parts.js";
import {reportYears, yearBefore} from "./years.js";

/** The parts of markdown-it that this uses. */
interface Token {
  type: string;
  info: string;
  content: string;
  children: Token[] | null;
}

interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      push(
        name: string,
        rule: (state: {
          readonly tokens: Token[];
          readonly env: {readonly params?: Readonly<Record<string, string>>};
        }) => void
      ): void;
    };
  };
}

interface Source {
  readonly release: ReportedRelease;
  readonly measures: readonly Measure[];
}

/** A markdown-it plugin: the fenced block `annual-report` becomes the report of the page's year. */
export function reports(md: MarkdownIt, source: Source): void {
  md.core.ruler.push("reports", ({tokens, env}) => {
    const {release, measures} = source;
    const year = env.params?.year ?? "";
    for (const token of tokens) {
      if (token.type === "fence" && token.info.trim() === "report-list")
        Object.assign(token, {
          type: "html_block",
          content: listOf(release, settings(token.content.split("\n")).intro)
        });
      const make = token.type === "fence" ? pageBlocks[token.info.trim()] : undefined;
      if (make) {
        const content = make(materialOf(release, measures, year), year, settings(token.content.split("\n")));
        Object.assign(token, {type: "html_block", content: `${markDrafts(content, release)}\n`});
      }
      for (const child of token.children ?? [])
        if (child.type === "text") child.content = child.content.replaceAll("{year}", year);
    }
  });
}

/** Links to the reports, the latest first, after a sentence; nothing where there is none. */
function listOf(release: ReportedRelease, intro: string | undefined): string {
  const years = reportYears(release, (release.report ?? noParts).narrative);
  if (years.length === 0) return "";
  const items = years
    .reverse()
    .map(
      (year) =>
        `<li><a href="/report/${year}">Annual report ${year}</a>, <a href="/report/${year}/members">one page for members</a>, <a href="/report/${year}/young-people">for children and young people</a></li>`
    );
  return `${intro ? `<p>${escape(intro)}</p>\n` : ""}<ul>\n${items.join("\n")}\n</ul>\n`;
}

/** The pages of reports: of each year the report, its page for members and the one for young people. */
export function reportPaths(release: ReportedRelease): string[] {
  const years = reportYears(release, (release.report ?? noParts).narrative);
  return years.flatMap((year) => [
    `/report/${year}`,
    `/report/${year}/members`,
    `/report/${year}/young-people`
  ]);
}

export function materialOf(release: ReportedRelease, measures: readonly Measure[], year: string): Material {
  const {narrative, words} = release.report ?? noParts;
  const own = year.slice(0, 7);
  return {release, measures, words, written: narrative[own], before: narrative[yearBefore(own)]};
}
