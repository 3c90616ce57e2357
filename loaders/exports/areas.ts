import {closeSync, existsSync, openSync, readdirSync, readSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "../council.js";
import {type Database, text} from "../database.js";
import {sayable} from "../sayable.js";
import {type Fault, fatal} from "./fault.js";
import {modules} from "./modules.js";

const postcodeColumns = ["pcd", "oseast1m", "osnrth1m", "oslaua"];

/** `postcodes`: one row for each postcode or sector the exports mention, from the council's own postcode file. */
export async function loadPostcodes(db: Database, council: Council): Promise<Fault[]> {
  await db.run(
    "create table postcodes (postcode varchar, easting double, northing double, la varchar, sector boolean)"
  );
  const file = [council.local, council.openData].map(postcodeFile).find((path) => path !== undefined);
  if (!file) return [];
  try {
    await insertPostcodes(db, file);
    return [];
  } catch {
    const message = `${file.name} cannot be read as a table of postcodes. Save it as "CSV UTF-8", with commas.`;
    return [fatal("unreadable postcodes", message, {file: file.name})];
  }
}

async function insertPostcodes(db: Database, file: PostcodeFile): Promise<void> {
  await db.run(`
    insert into postcodes
    with mentioned as (
      select distinct upper(replace(unnest([home_post, pl_post]), ' ', '')) as postcode from raw_episodes
    ),
    listed as (
      select upper(replace(pcd, ' ', '')) as postcode, try_cast(oseast1m as double) as easting,
        try_cast(osnrth1m as double) as northing, upper(oslaua) as la
      from read_csv(${text(file.path)}, header = true, all_varchar = true, delim = ',', ignore_errors = true,
        encoding = '${file.encoding}')
    )
    select postcode, easting, northing, la, false from listed semi join mentioned using (postcode)
    union all
    -- Anonymised exports cut postcodes to the sector: its centroid stands for it.
    select left(l.postcode, length(l.postcode) - 2) as cut, avg(easting), avg(northing),
      case when count(distinct la) = 1 then any_value(la) end, true
    from listed l
    where cut in (select postcode from mentioned where regexp_full_match(postcode, '.*[0-9]'))
    group by cut`);
}

interface PostcodeFile {
  readonly path: string;
  readonly name: string;
  /** As the database calls it: of the columns read every sign is in the first 128, where Latin-1 and UTF-8 agree. */
  readonly encoding: "utf-8" | "utf-16" | "utf-16be" | "latin-1";
}

function postcodeFile(folder: string | undefined): PostcodeFile | undefined {
  if (!folder || !existsSync(folder)) return undefined;
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name))
    .map((entry) => ({path: join(entry.parentPath, entry.name), name: sayable(entry.name)}))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({...file, ...firstLine(file.path)}))
    .find(({line}) => {
      const names = line.split(",").map((name) => name.trim().replaceAll('"', "").toLowerCase());
      return postcodeColumns.every((name) => names.includes(name));
    });
}

function firstLine(path: string): {line: string; encoding: PostcodeFile["encoding"]} {
  const opened = openSync(path, "r");
  const start = Buffer.alloc(8192);
  const bytes = start.subarray(0, readSync(opened, start, 0, start.length, 0));
  closeSync(opened);
  const mark = bytes.toString("hex", 0, 3);
  const encoding = mark.startsWith("fffe")
    ? "utf-16"
    : mark.startsWith("feff")
      ? "utf-16be"
      : mark === "efbbbf"
        ? "utf-8"
        : "latin-1";
  const name = encoding === "utf-16" ? "utf-16le" : encoding === "latin-1" ? "windows-1252" : encoding;
  return {line: new TextDecoder(name).decode(bytes).split(/\r?\n/)[0] ?? "", encoding};
}

/** `areas`: one row for each area the exports or postcodes name, and whether it is the council's own. */
export async function readAreas(db: Database, council: Council): Promise<void> {
  const written = modules.map((module) => `select upper(la) as area from raw_${module.name}`);
  const own = [council.name, council.shortName].map((name) => `area_name(${text(name)})`).join(", ");
  const ons = council.onsCode ? `area = ${text(council.onsCode)}` : "null::boolean";
  await db.run(`
    create macro area_name(name) as
      replace(regexp_replace(regexp_replace(replace(lower(name), '&', ' and '), '[^a-z0-9]+', ' ', 'g'),
        '\\b(london borough|the|city|county|council|borough|royal|metropolitan|district|unitary|authority|of)\\b|\\s', '', 'g'),
        'kingstonuponhull', 'hull');
    create table areas as
    select distinct area,
      case
        when regexp_full_match(area, 'E[0-9]{8}') then ${ons}
        when regexp_full_match(area, '[0-9]{3}([.]0)?') then left(area, 3) = ${text(council.laCode)}
        when area in ('CON', 'NIR', 'SCO', 'WAL', 'NUK') or regexp_full_match(area, '[NSWLM][0-9]{8}') then false
        else area_name(area) in (${own})
      end as own
    from (${written.join(" union all ")} union all select upper(pl_la) from raw_episodes union all select la from postcodes)
    where area is not null`);
}

/** A file with another council's name or code in its LA column. */
export async function otherCouncils(db: Database, council: Council): Promise<Fault[]> {
  const rows = modules.map(
    (module) => `select file, min(line)::int as line, count(*)::int as rows from raw_${module.name} r
      join areas a on a.area = upper(r.la) where not a.own group by file`
  );
  const found = await db.all<{file: string; line: number; rows: number}>(rows.join(" union all "));
  return found.map(({file, line, rows: count}) =>
    fatal(
      "another council",
      `${file}: the LA column names a council other than ${council.name} in ${count.toLocaleString("en-GB")} of its rows (first on line ${line}). Take the file out, or keep only our own rows; if the name is ours, put it in council.json as "shortName".`,
      {file, column: "LA", lines: [line], count}
    )
  );
}
