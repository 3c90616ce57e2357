import {fileURLToPath} from "node:url";
import {type Database, text} from "../database.js";
import {categories} from "../measures/categories.js";
import {type CodeList, codeLists, modules} from "./modules.js";

const folder = fileURLToPath(new URL("../../data/reference/", import.meta.url));

/**
 * One table for each code list, `codes_` and the name of its file, and `spellings`: every way a code or its name may be
 * written. `label` is the type of every category: a row holds its number, and the words are kept once.
 */
export async function loadCodeLists(db: Database): Promise<void> {
  for (const name of codeLists) {
    await db.run(`create table codes_${name} as
      select * replace (cast(left(valid_from, 4) as int) as valid_from, cast(left(valid_to, 4) as int) as valid_to)
      from read_csv(${text(`${folder}${name}.csv`)}, header = true, all_varchar = true, delim = ',')`);
  }
  const spelt = codeLists.map(
    (
      name
    ) => `select '${name}' as list, code, unnest([code, label] || string_split(coalesce(aliases, ''), '|')) as written
      from codes_${name}`
  );
  await makeLabels(db);
  await db.run(`
    create macro spelling(written) as regexp_replace(regexp_replace(lower(written), '\\.0+$', ''), '[^a-z0-9]', '', 'g');
    create table spellings as
    select distinct list, code, spelling(written) as spelling from (${spelt.join(" union all ")}) where written <> ''`);
}

/** Columns of code lists that pages print. */
const printed: Readonly<Record<string, readonly string[]>> = {
  ethnicities: ["category", "white_british", "gypsy_roma_traveller"]
};

async function makeLabels(db: Database): Promise<void> {
  const columns = codeLists.flatMap((name) =>
    (printed[name] ?? ["category"]).map((column) => ({table: `codes_${name}`, column}))
  );
  const known = [...new Set(Object.values(categories).flat())].map((label) => `(${text(label)})`);
  const coded = columns.map(({table, column}) => `select ${column} from ${table}`);
  await db.run(`create type label as enum (
    select distinct label
    from (values ${known.join(", ")} union all ${coded.join(" union all ")} union all select label from codes_reasons_place_change) t(label)
    where label is not null order by label)`);
  for (const {table, column} of columns) await db.run(`alter table ${table} alter ${column} type label`);
}

/** `readings`: one row for each list and value as written in the exports, with the code it stands for, or null. */
export async function readCodes(db: Database): Promise<void> {
  const written = modules.flatMap((module) =>
    Object.entries(module.kept)
      .filter(([, kind]) => isCodeList(kind))
      .map(
        ([column, kind]) => `select distinct '${kind}' as list, ${column} as written from raw_${module.name}`
      )
  );
  await db.run(`
    create table readings as
    select w.list, w.written, min(s.code) as code
    from (select distinct * from (${written.join(" union all ")}) where written is not null) w
    left join spellings s on s.list = w.list and s.spelling = spelling(w.written)
    group by all`);
}

export function isCodeList(kind: string): kind is CodeList {
  return (codeLists as readonly string[]).includes(kind);
}
