import {createHmac} from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Input} from "./disclosure/input.js";
import type {Policy} from "./disclosure/policy.js";
import type {Release} from "./disclosure/release.js";
import type {Measure} from "./measures/measure.js";

/** Git ignores it. Released figures only are kept there, under a name that says nothing without the salt. */
const folder = join(".build", "releases");
const most = 20;

/**
 * The release that control made before of the same figures, populations, policy and program, or the one
 * it makes now. What is kept is signed with the salt: a file that was changed is not used.
 */
export async function reused(
  given: Input,
  policy: Policy,
  salt: string,
  make: (input: Input, policy: Policy, salt: string) => Promise<Release>,
  kept = folder
): Promise<Release> {
  const input = {...given, measures: given.measures.map(wordless)};
  const file = join(kept, `${keyOf(input, policy, salt)}.json`);
  const known = read(file, salt);
  if (known !== null) return known;
  const release = await make(input, policy, salt);
  keep(file, release, salt);
  prune(kept);
  return release;
}

/** What control knows of a measure: its words decide nothing, and to change them is not to decide again. */
export function wordless({
  footnote: _footnote,
  example: _example,
  said: _said,
  ...measure
}: Measure): Measure {
  return {...measure, label: "", definition: "", source: ""};
}

function keyOf(
  {cells, populations, measures, earlier, department}: Input,
  policy: Policy,
  salt: string
): string {
  const hash = createHmac("sha256", salt);
  for (const part of [policy, measures, populations, cells, earlier, department])
    hash.update(JSON.stringify(part ?? null)).update("\0");
  for (const code of program()) hash.update(code).update("\0");
  return hash.digest("hex").slice(0, 40);
}

/** What decisions rest on outside the disclosure step: addresses, categories, rounding, and the version of the solver. */
const outside = [
  "./measures/cell.ts",
  "./measures/categories.ts",
  "./measures/display.ts",
  "./measures/measure.ts",
  "./statistics/rounding.ts",
  "../package-lock.json"
];

/** Another program may decide otherwise. */
function program(): Buffer[] {
  const own = fileURLToPath(new URL("./disclosure", import.meta.url));
  const files = readdirSync(own, {recursive: true, withFileTypes: true}).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".ts")
  );
  const paths = files.map(({parentPath, name}) => join(parentPath, name)).sort();
  const attack = join(own, "attack");
  const others = outside.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return [...paths.filter((path) => !path.startsWith(attack)), ...others].map((path) => readFileSync(path));
}

function read(file: string, salt: string): Release | null {
  if (!existsSync(file)) return null;
  const [signature = "", text = ""] = readFileSync(file, "utf8").split("\n");
  if (signature !== signed(text, salt)) return null;
  const now = new Date();
  utimesSync(file, now, now);
  const release: Release = JSON.parse(text);
  return release;
}

function keep(file: string, release: Release, salt: string) {
  mkdirSync(join(file, ".."), {recursive: true});
  const text = JSON.stringify(release);
  writeFileSync(file, `${signed(text, salt)}\n${text}`, {mode: 0o600});
}

function signed(text: string, salt: string): string {
  return createHmac("sha256", salt).update(`release\0${text}`).digest("hex");
}

/** The ones used last stay. */
function prune(kept: string) {
  const files = readdirSync(kept).filter((name) => name.endsWith(".json"));
  const used = files
    .map((name) => ({path: join(kept, name), time: statSync(join(kept, name)).mtimeMs}))
    .sort((a, b) => b.time - a.time);
  for (const {path} of used.slice(most)) rmSync(path, {force: true});
}
