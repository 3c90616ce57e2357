import type {Database} from "../database.js";
import {isCodeList} from "./codes.js";
import {at, type Fault, fatal, fault, many} from "./fault.js";
import {type Kind, type Module, modules, postcodes} from "./modules.js";

/** `unreadable`: one row for each value of the exports that could not be read; the value itself is not in it. */
export async function findUnreadable(db: Database): Promise<void> {
  const present = await db.all<{module: string}>("select distinct module from files where rows_read > 0");
  const values = modules
    .filter(({name}) => present.some(({module}) => module === name))
    .flatMap((module) => [
      unread(module, "child", "child", "child is null", true),
      ...mustHave(module),
      ...(module.name === "episodes" ? postcodes.map((column) => unreadPostcode(module, column)) : []),
      ...Object.entries(module.kept).flatMap(([column, kind]) => unreadValue(module, column, kind))
    ]);
  await db.run(`
    create table unreadable (file varchar, line int, child ubigint, column_name varchar, what varchar, row_unreadable boolean);
    ${values.length > 0 ? `insert into unreadable ${values.join(" union all ")}` : ""}`);
}

function mustHave(module: Module): string[] {
  const first: Record<string, string> = {
    episodes: "decom",
    reviews: "review",
    missing: "mis_start",
    social_workers: "sw_decom"
  };
  const column = first[module.name];
  return column ? [unread(module, column, "blank", `${column} is null`, true)] : [];
}

function unreadValue(module: Module, column: string, kind: Kind): string[] {
  if (kind === "word") return [];
  const essential = module.essential.includes(column);
  const read = {date: `read_date(${column})`, number: `read_number(${column})`};
  const unknown = isCodeList(kind)
    ? `${column} in (select written from readings where list = '${kind}' and code is null)`
    : `${column} is not null and ${read[kind]} is null`;
  return [unread(module, column, isCodeList(kind) ? "code" : kind, unknown, essential)];
}

/** A postcode, or the sector that anonymised exports cut it to. */
function unreadPostcode(module: Module, column: string): string {
  const shape = "[A-Z]{1,2}[0-9][A-Z0-9]?[0-9]([A-Z]{2})?";
  const where = `${column} in (
    select distinct ${column} from raw_${module.name} where not regexp_full_match(upper(replace(${column}, ' ', '')), '${shape}')
  )`;
  return unread(module, column, "postcode", where, false);
}

function unread(module: Module, column: string, what: string, where: string, rowLost: boolean): string {
  return `select file, line, child, '${column.toUpperCase()}' as column_name, '${what}' as what, ${rowLost} as row_unreadable
    from raw_${module.name} where ${where}`;
}

interface Found {
  readonly file: string;
  readonly column: string;
  readonly what: string;
  readonly count: number;
  readonly few: string;
}

/** The sentences: one for each file, column and kind of value that could not be read. */
export async function unreadableFaults(db: Database): Promise<Fault[]> {
  const found = await db.all<Found>(`
    select file, column_name as column, what, count(*)::int as count, array_to_string(list(line order by line)[:5], ',') as few
    from unreadable group by all order by file, "column", what`);
  const lost = await db.all<{file: string; rows: number; all_rows: number}>(`
    select file, count(distinct line)::int as rows, any_value(rows_read + rows_refused)::int as all_rows
    from unreadable join files using (file) where row_unreadable group by file
    having count(distinct line) + any_value(rows_refused) > 0.01 * any_value(rows_read + rows_refused)`);
  return [
    ...lost.map(({file, rows, all_rows}) =>
      fatal(
        "unreadable rows",
        `${file}: ${rows.toLocaleString("en-GB")} of ${many(all_rows, "row")} cannot be read, more than 1% of the file. Its faults are listed by column; put them right and export it again.`,
        {file, count: rows}
      )
    ),
    ...found.map(sentence)
  ];
}

function sentence({file, column, what, count, few}: Found): Fault {
  const lines = few.split(",").map(Number);
  const where = at(lines, count);
  const said: Record<string, string> = {
    child: `${many(count, "row")} with no child${where}; left out. Give each row its CHILD.`,
    blank: `${many(count, "row")} with nothing in ${column}${where}; left out. Fill it in.`,
    date: `${many(count, "row")} with a date we cannot read in ${column}${where}. Dates are day/month/year, or year-month-day.`,
    number: `${many(count, "row")} with something other than a number in ${column}${where}; taken as not known.`,
    postcode: `${many(count, "row")} with something other than a postcode in ${column}${where}; the distance is not known.`,
    code: `${many(count, "row")} with a code not in the return's list in ${column}${where}; taken as not known. Correct it, or add it to the list in data/reference.`
  };
  return fault(`unreadable ${what}`, `${file}: ${said[what]}`, {file, column, lines, count});
}
