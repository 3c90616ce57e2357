import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {z} from "zod";
import {type Council, CouncilError} from "../council.js";
import type {Releases} from "../figures/releases.js";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const schema = z.array(
  z.strictObject({
    number: z.int().positive(),
    published: date,
    dataDate: date,
    next: date.optional(),
    notes: z.array(z.string().min(1))
  })
);

/**
 * The council's log of releases, `releases.json` beside its council.json; none when there is no such file.
 * @throws CouncilError when the file is not such a log.
 */
export function releasesOf({file, extractDate}: Council): Releases {
  const log = join(dirname(file), "releases.json");
  if (!existsSync(log)) return {all: []};
  const all = parse(log).sort((a, b) => b.number - a.number);
  return {all, now: all.find(({dataDate}) => dataDate === extractDate)};
}

function parse(log: string) {
  try {
    return schema.parse(JSON.parse(readFileSync(log, "utf8")));
  } catch {
    throw new CouncilError(
      `${log} is not a log of releases: a list of {"number": 1, "published": "2025-06-12", "dataDate": "2025-04-30", "next": "2025-09-11", "notes": ["…"]}.`
    );
  }
}
