import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {FatalError, run} from "./command.js";
import {localFiles} from "./local/files.js";
import {section} from "./local/section.js";
import {templates} from "./local/template.js";
import {measures} from "./measures/index.js";
import {listing} from "./measures/listing.js";

const folder = "data/templates";
const schemas = "loaders/local/files";
const guide = "docs/local-files.md";
const list = "docs/measures.md";

/** What the documentation holds that follows from measures and schemas, by path: templates, sections, rows. */
export function written(): ReadonlyMap<string, string> {
  const data = [...templates()].map(([name, text]) => [join(folder, name), text] as const);
  return new Map([...data, [guide, guideText()], [list, listText()]]);
}

/** The prose of the guide as it stands, and a section for each file. */
function guideText(): string {
  const prose = upTo(guide, "<!-- From here on written by `npm run docs`, from loaders/local/files. -->\n");
  const labels = new Map(measures.map(({id, label}) => [id, label]));
  const labelOf = (id: string) => labels.get(id) ?? unlisted(id);
  return [prose, ...localFiles.map((schema) => section(schema, labelOf))].join("\n");
}

function unlisted(id: string): never {
  throw new FatalError(
    `A file in loaders/local/files brings ${id}, and no measure has that id. Add import("./${id}.js") to loaders/measures/index.ts.`
  );
}

/** The prose of the list as it stands, and a row for each measure. */
function listText(): string {
  const prose = upTo(list, "| measure | page | comes from | asked for in |\n|---|---|---|---|\n");
  const filesOf = (id: string) =>
    localFiles.filter(({brings}) => brings.includes(id)).map(({name}) => name.replaceAll("_", " "));
  return `${prose}${listing(measures, readFileSync(list, "utf8"), filesOf).join("\n")}\n`;
}

function upTo(file: string, mark: string): string {
  const text = readFileSync(file, "utf8");
  const end = text.indexOf(mark);
  if (end < 0) throw new FatalError(`${file} has lost the line after which the rest is written: ${mark}`);
  return text.slice(0, end + mark.length);
}

/** A schema that no list names would lose what was written of it. */
function refuseUnlisted() {
  const names = new Set(localFiles.map(({name}) => name));
  const lost = readdirSync(schemas)
    .filter((file) => readFileSync(join(schemas, file), "utf8").includes("satisfies LocalFile"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => !names.has(name));
  if (lost.length > 0)
    throw new FatalError(
      `Nothing was written. Add to loaders/local/files.ts: ${lost.map((name) => `import("./files/${name}.js")`).join(", ")}.`
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  run(async () => {
    refuseUnlisted();
    const files = written();
    const fresh = measures.filter(({id}) => !readFileSync(list, "utf8").includes(`| \`${id}\` |`));
    for (const [file, text] of files) writeFileSync(file, text);
    const old = readdirSync(folder).filter((name) => !files.has(join(folder, name)));
    for (const name of old) {
      rmSync(join(folder, name));
      console.log(`Removed, since no schema is of that name: ${join(folder, name)}.`);
    }
    for (const {id} of fresh)
      console.log(`New in ${list}: ${id}. See that its row says what it comes from, and who asked for it.`);
    console.log(`Written: ${folder}, the sections of ${guide}, the rows of ${list}.`);
  });
}
