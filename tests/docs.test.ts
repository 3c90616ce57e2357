import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";

const pages = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync("docs", {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name))
];
const read = (file: string) => readFileSync(file, "utf8");
const {scripts} = JSON.parse(read("package.json")) as {scripts: Record<string, string>};

/** What a heading is called in an address, as repositories show Markdown. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} _-]/gu, "")
      .replaceAll(" ", "-")
  );
}

describe.each(pages)("%s", (page) => {
  const text = read(page);

  it("names only commands that exist", () => {
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([a-z][a-z-]*)/g)].map(
      ([, name = ""]) => name
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("links to what is there", () => {
    const prose = text.replace(/```[\s\S]*?```/g, "");
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);
    const lost = links
      .filter((to) => !/^(https?:|mailto:)/.test(to))
      .filter((to) => {
        const [path = "", anchor] = to.split("#");
        const file = path === "" ? page : join(dirname(page), path);
        if (!existsSync(file)) return true;
        return anchor !== undefined && !anchors(read(file)).includes(anchor);
      });
    expect(lost).toEqual([]);
  });
});

it("every command is in the README", () => {
  const readme = read("README.md");
  const lost = Object.keys(scripts).filter(
    (name) => !["format"].includes(name) && !new RegExp(`\`${name}[ \`]`).test(readme)
  );
  expect(lost).toEqual([]);
});

it("every setting of council.json is described", () => {
  const text = read("docs/council.md");
  const schema = read("loaders/council.ts");
  const keys = [
    ...(/z\.strictObject\(\{\n([\s\S]*?)\n\}\);/.exec(schema)?.[1] ?? "").matchAll(/^ {2}([a-zA-Z]+): /gm)
  ].map(([, key = ""]) => key);
  expect(keys.length).toBeGreaterThan(8);
  expect(keys.filter((key) => !text.includes(`\`${key}\``) && !text.includes(`\`${key}.`))).toEqual([]);
});

it("every dependency has its reason", () => {
  const {dependencies} = JSON.parse(read("package.json")) as {dependencies: Record<string, string>};
  const text = read("docs/architecture.md");
  expect(
    Object.keys(dependencies).filter(
      (name) => !text.includes(`\`${name}\``) && !text.includes(`\`${name}*\``)
    )
  ).toEqual([]);
});
