import {existsSync, readFileSync, statSync} from "node:fs";
import {dirname, resolve} from "node:path";
import {z} from "zod";
import {standardPolicy, type Tightenable} from "./disclosure/policy.js";
import {sayable} from "./sayable.js";

const year = z.string().refine(isReturnYear, 'must be a year such as "2017-18"');
const date = z.string().refine(isDate, 'must be a date such as "2024-04-30"');
/** One line: a line end in it could begin a line of its own in a server's policies or in a feed. */
const text = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .refine((written) => !/\p{Cc}/u.test(written), "must be one line");

const stricter = (name: Tightenable) =>
  z
    .number()
    .min(standardPolicy[name], `must be at least ${standardPolicy[name]}: rules may be stricter, not looser`)
    .optional();

const settings = z.strictObject({
  name: text,
  shortName: text.optional(),
  laCode: z.string().regex(/^\d{3}$/, 'must be the three-figure code of the local authority, such as "800"'),
  onsCode: z
    .string()
    .regex(/^E\d{8}$/, 'must be a code such as "E06000022"')
    .optional(),
  exports: text,
  local: text.optional(),
  openData: text.optional(),
  firstYear: year.optional(),
  lastYear: year.optional(),
  extractDate: date,
  targets: z.record(z.string(), z.number()).optional(),
  contact: z.strictObject({
    name: text,
    email: z.email("must be an e-mail address"),
    address: text.optional()
  }),
  accessibilityContact: text.optional(),
  site: z
    .url({protocol: /^https?$/, error: "must be the site's full address, beginning https://"})
    .optional(),
  basePath: z
    .string()
    .startsWith("/", "must start with /")
    .regex(/^[\w./~-]*$/, "must have letters, figures and - _ . ~ between its /")
    .optional(),
  licence: text.optional(),
  invented: z.boolean().optional(),
  brand: z.record(z.string(), z.string()).optional(),
  disclosure: z
    .strictObject({
      small: stricter("small"),
      averageFrom: stricter("averageFrom"),
      allOfThemUpTo: stricter("allOfThemUpTo"),
      sparse: stricter("sparse"),
      quartersDividedFrom: stricter("quartersDividedFrom")
    })
    .optional()
});

const schema = settings.refine(({firstYear, lastYear}) => !firstYear || !lastYear || firstYear <= lastYear, {
  path: ["firstYear"],
  message: 'must not be later than "lastYear"'
});

type Written = z.infer<typeof settings>;

/** `council.json`, read: paths are absolute, defaults are filled in. */
export interface Council extends Written {
  readonly shortName: string;
  readonly licence: string;
  readonly invented: boolean;
  readonly basePath: string;
  /** The file it was read from. */
  readonly file: string;
}

/** What is wrong with council.json, in sentences for the analyst. */
export class CouncilError extends Error {}

/** Reads council.json. `path` may name the file or its folder. Throws CouncilError. */
export function readCouncil(path: string): Council {
  const file = resolve(path.endsWith(".json") ? path : `${path}/council.json`);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new CouncilError(`There is no council file at ${path}. Copy data/council.json and edit it.`);
  const written = parse(file);
  const from = (folder: string) => resolve(dirname(file), folder);
  return {
    ...written,
    shortName: written.shortName ?? written.name,
    licence: written.licence ?? "Open Government Licence v3.0",
    invented: written.invented ?? false,
    basePath: written.basePath ?? "/",
    exports: from(written.exports),
    ...(written.local && {local: from(written.local)}),
    ...(written.openData && {openData: from(written.openData)}),
    file
  };
}

function parse(file: string): Written {
  const given = json(file);
  const read = schema.safeParse(given);
  if (!read.success)
    throw new CouncilError(read.error.issues.map((issue) => sentence(file, given, issue)).join("\n"));
  return read.data;
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw new CouncilError(`${file} is not valid JSON: look for a missing comma, quote or bracket.`);
  }
}

function sentence(file: string, given: unknown, issue: z.core.$ZodIssue): string {
  const key = sayable(issue.path.join("."));
  if (key === "" && issue.code === "invalid_type")
    return `${file} must hold settings between braces: copy data/council.json and edit it.`;
  if (issue.code === "unrecognized_keys") {
    return `${file}: "${issue.keys.map(sayable).join('", "')}" is not a setting. Check the spelling against the README.`;
  }
  if (issue.code !== "invalid_type") return `${file}: "${key}" ${issue.message}.`;
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], given);
  if (value === undefined) return `${file}: "${key}" is missing. Add it.`;
  return `${file}: "${key}" must be ${kinds[issue.expected] ?? issue.expected}.`;
}

const kinds: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number without quotes",
  boolean: "true or false, without quotes",
  object: "settings between braces",
  record: "settings between braces"
};

function isDate(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${written}T`);
}

/** Whether it names a financial year, such as 2017-18: the second part follows on the first. */
function isReturnYear(written: string): boolean {
  const [, start, end] = /^(\d{4})-(\d{2})$/.exec(written) ?? [];
  return start !== undefined && (Number(start) + 1) % 100 === Number(end);
}

/** The council named by `--council`, else by COUNCIL, else the embedded example. */
export function chosenCouncil(args: readonly string[] = process.argv.slice(2)): Council {
  return readCouncil(optionOf(args, "--council") ?? (process.env.COUNCIL || "data/council.json"));
}

/** What an option names, written `--council path` or `--council=path`: empty where nothing follows it. */
export function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((word) => word === name || word.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return args[at] === name ? (args[at + 1] ?? "") : args[at]?.slice(name.length + 1);
}
