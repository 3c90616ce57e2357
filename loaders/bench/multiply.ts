import {mkdirSync, readdirSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {openDatabase, text} from "../database.js";

/**
 * Writes exports of so many children: the rows of other exports told again under other ids, whole histories at a time.
 * Nothing else changes, so that the figures are those of the first multiplied.
 */
export async function multiply(from: string, to: string, children: number): Promise<void> {
  const db = await openDatabase();
  const files = readdirSync(from, {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith(".csv")
  );
  const read = (paths: readonly string[]) =>
    `read_csv([${paths.map(text).join(", ")}], all_varchar = true, header = true, delim = ',')`;
  const headers = files.filter((name) => /header|episodes/.test(name)).map((name) => join(from, name));
  await db.run(`
    create table told as
    select CHILD, row_number() over (order by CHILD) - 1 as place, count(*) over () as size
    from (${headers.map((path) => `select CHILD from ${read([path])}`).join(" union ")})`);
  for (const path of files.map((name) => join(from, name))) {
    const copy = join(to, relative(from, path));
    mkdirSync(dirname(copy), {recursive: true});
    await db.run(`
      copy (
        select lines.* replace ('EX' || (1000000 * again + substr(CHILD, 3)::int) as CHILD)
        from ${read([path])} lines join told using (CHILD), range(1 + (${children} // told.size)) as t(again)
        where again * told.size + told.place < ${children}
      ) to ${text(copy)} (header)`);
  }
  db.close();
}
