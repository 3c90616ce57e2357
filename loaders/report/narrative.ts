import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import type {Council} from "../council.js";
import {isYear} from "./years.js";

/** What somebody wrote for a section. */
export interface Written {
  /** As an analyst would name it: from the working folder. */
  readonly file: string;
  readonly text: string;
}

/** Narratives by year, then by section: `narrative/2024-25/caseloads.md` beside council.json. */
export type Narrative = Readonly<Record<string, Readonly<Record<string, Written>>>>;

/** Where a section's narrative belongs, as a prompt names it. */
export function narrativeFile(year: string, section: string): string {
  return `narrative/${year}/${section}.md`;
}

/** Every narrative that is there. An empty file, or one with comments alone, is not. */
export function narrativeOf({file}: Pick<Council, "file">): Narrative {
  const folder = join(dirname(file), "narrative");
  if (!existsSync(folder)) return {};
  const years = readdirSync(folder).filter(isYear).sort();
  return Object.fromEntries(years.map((year) => [year, sections(join(folder, year))]));
}

function sections(folder: string): Record<string, Written> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const written = files.sort().flatMap((name) => {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
    if (text.replace(/<!--[\s\S]*?-->/g, "").trim() === "") return [];
    return [[name.slice(0, -3), {file: relative(".", path).replaceAll("\\", "/"), text}] as const];
  });
  return Object.fromEntries(written);
}
