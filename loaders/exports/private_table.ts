import {localFiles} from "../local/files.js";
import {decode, encodingOf, piecesOf} from "./encoding.js";
import {modules} from "./modules.js";
import {tablesOfXml} from "./return_xml.js";
import {sheetOf} from "./sheet.js";
import {unzip} from "./unzip.js";

/** Written by `npm run measures`: no status, so nothing was withheld. */
const trueCounts =
  "measure,geography,period,breakdown,category,breakdown2,category2,statistic,numerator,denominator,value";
const checkReport = "rule,kind,fatal,file,column,rows,children,lines";

/** Tables of the return and of the council's own files, each by the columns that it is known by. */
const known = [
  ...modules.map(({title, columns}) => ({what: `the ${title} table of a return`, child: "child", columns})),
  ...localFiles.flatMap(({name, columns}) => {
    const child = Object.keys(columns).find((column) => columns[column]!.kind === "child");
    return child ? [{what: `the council's file ${name}`, child, columns: Object.keys(columns)}] : [];
  })
];

/** What a file is that no council may show anyone, by its columns and the ids in it; null where it is none. Ids that begin with EX are invented. */
export function privateTable(bytes: Buffer): string | null {
  if (bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04") return zipped(bytes);
  const encoding = encodingOf(bytes);
  if (!encoding) return null;
  if (/^\s*(\uFEFF)?\s*</.test(bytes.subarray(0, 200).toString("utf8"))) return inXml(bytes);
  const text = decode(bytes, encoding).replace(/^\uFEFF/, "");
  const [line = ""] = text.split("\n", 1);
  for (const delimiter of [",", ";", "\t", "|"]) {
    const heading = line.split(delimiter).map((name) => name.trim().replaceAll('"', "").toLowerCase());
    if (heading.length < 2) continue;
    if (heading.join() === trueCounts && text.trimEnd() !== line.trimEnd())
      return "true counts of children, unprotected";
    if (heading.join().startsWith(checkReport)) return "a check report with the lines of exports";
    const table = known.find(({columns}) => isLike(heading, columns));
    const rows = table ? sheetOf(text, delimiter, heading.length).rows.map(({cells}) => cells) : [];
    if (table && rows.some((cells) => isReal(cells[heading.indexOf(table.child)]))) return table.what;
  }
  return null;
}

/** All its columns, or of many all but one: an export may lack one and hold children all the same. */
function isLike(heading: readonly string[], columns: readonly string[]): boolean {
  const here = columns.filter((name) => heading.includes(name)).length;
  return heading.includes("child") && here >= (columns.length > 3 ? columns.length - 1 : columns.length);
}

function isReal(id: string | undefined): boolean {
  return id !== undefined && id.trim() !== "" && !/^"?EX/i.test(id.trim());
}

function inXml(bytes: Buffer): string | null {
  const encoding = encodingOf(bytes);
  try {
    const tables = (encoding && tablesOfXml(piecesOf(bytes, encoding))) || [];
    const real = tables.some(({heading, sheet}) =>
      sheet.rows.some(({cells}) => isReal(cells[heading.indexOf("child")]))
    );
    return real ? "a return" : null;
  } catch {
    return null;
  }
}

function zipped(bytes: Buffer): string | null {
  try {
    return (
      unzip(bytes)
        .map((member) => privateTable(member.bytes))
        .find((what) => what !== null) ?? null
    );
  } catch {
    return null;
  }
}
