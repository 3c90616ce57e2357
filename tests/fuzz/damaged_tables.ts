import {below} from "../fixtures/chance.js";
import {cells, type Damage, insert, lines, pick, text} from "./spoil.js";

const swapped = (line: string, a: number, b: number): string => {
  const parts = line.split(",");
  [parts[a], parts[b]] = [parts[b] ?? "", parts[a] ?? ""];
  return parts.join(",");
};

/** Ways in which a table is spoilt, by their plain names. */
export const damagedTables: Readonly<Record<string, Damage>> = {
  "columns swapped": text((before, rnd) => {
    const [a, b] = [below(rnd, 12), below(rnd, 12)];
    return before
      .split("\n")
      .map((line, at) => (at === 0 ? line : swapped(line, a, b)))
      .join("\n");
  }),
  "headings swapped": text((before, rnd) => {
    const [first = "", ...rest] = before.split("\n");
    return [swapped(first, below(rnd, 12), below(rnd, 12)), ...rest].join("\n");
  }),
  "other separator": text((before, rnd) => before.replaceAll(",", pick(rnd, [";", "\t", "|", ":", "  "]))),
  "separators mixed": text((before, rnd) => before.replace(/,/g, (sign) => (rnd() < 0.02 ? ";" : sign))),
  "stray quotes": insert((rnd) => '"'.repeat(1 + below(rnd, 3))),
  "every cell quoted": lines((line) => `"${line.split(",").join('","')}"`),
  "quoted line ends": cells((cell) => `"${cell}\n${cell}"`),
  nulls: cells((_, rnd) => pick(rnd, ["", "NULL", "NaN", "#N/A", "\\N", "-"])),
  "huge fields": cells((cell) => cell + "9".repeat(300_000)),
  "huge field over the limit": insert(() => "x".repeat(1_500_000)),
  "a thousand columns more": lines((line, at) => line + (at === 0 ? ",MORE" : ",x").repeat(1000)),
  "trailing separators": lines((line, _, rnd) => line + ",".repeat(below(rnd, 4))),
  "spaces round all": lines((line) => line.replaceAll(",", " , ")),
  "a title above": text(
    (before, rnd) => pick(rnd, ["sep=,\n", "Children looked after\n", "\n\n", ",,,\n"]) + before
  ),
  "a total below": text((before) => `${before}Total,130,,,\n`),
  "wrong years": text((before, rnd) =>
    before.replace(/20(\d\d)/g, (all, two) => (rnd() < 0.3 ? pick(rnd, ["19", "21", "99", "00"]) + two : all))
  ),
  "all years wrong": text((before, rnd) => before.replaceAll("/20", pick(rnd, ["/00", "/19", "/21", "/"]))),
  "dates turned round": text((before) => before.replace(/(\d\d)\/(\d\d)\/(\d{4})/g, "$2/$1/$3")),
  "dates as numbers": cells((_, rnd) => pick(rnd, ["43586", "1e309", "-1", "43586.5", "20190501"])),
  "numbers beyond": cells((_, rnd) => pick(rnd, ["9".repeat(40), "-1", "0x10", "1,5", "Infinity", "1e-400"])),
  "ids as numbers": text((before) => before.replace(/EXCAN(\d+)/g, (_, digits) => `${digits}.0`)),
  "ids of another case": text((before, rnd) =>
    before.replaceAll("EXCAN", pick(rnd, ["excan", "EXCAN ", " EXCAN"]))
  ),
  formulas: cells((cell, rnd) =>
    pick(rnd, ["=cmd|'/c calc'!A0", "+1+1", "@SUM(A1)", "-2+3", `=HYPERLINK("${cell}")`])
  ),
  HTML: cells((_, rnd) =>
    pick(rnd, ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "</td>"])
  ),
  SQL: cells((_, rnd) => pick(rnd, ["'); drop table raw_episodes; --", "' or 1=1 --", "$$", "{a: 1}"])),
  "signs nobody sees": cells(
    (cell, rnd) => cell + pick(rnd, ["\u200b", "\u00a0", "\u202e", "\ufeff", "\u2028"])
  ),
  "heading missing": text((before) => before.slice(before.indexOf("\n") + 1)),
  "heading twice": text((before) => before.replace(/^([^,\n]*),([^,\n]*)/, "$1,$1")),
  "heading again below": text((before) => before + before.slice(0, before.indexOf("\n") + 1)),
  "rows doubled": text(
    (before, rnd) =>
      before +
      before
        .split("\n")
        .slice(1, 2 + below(rnd, 40))
        .join("\n")
  ),
  "rows multiplied": text((before) => {
    const rows = before.slice(before.indexOf("\n") + 1);
    return before + rows.repeat(Math.min(20, Math.floor(200_000 / (rows.length + 1))));
  }),
  "rows shuffled": text((before, rnd) => {
    const [first = "", ...rest] = before.split("\n");
    return [first, ...rest.sort(() => rnd() - 0.5)].join("\n");
  }),
  "other line ends": text((before, rnd) =>
    before.replaceAll("\n", pick(rnd, ["\r", "\r\n", "\n\n", "\r\n\r\n"]))
  ),
  "line ends mixed": text((before, rnd) => before.replace(/\n/g, () => pick(rnd, ["\n", "\r\n", "\r"]))),
  "another council's code": text((before, rnd) => {
    const area = pick(rnd, ["998", "E06999998", "Otherton", "998.0"]);
    return before.replace(/^(.*)\n/, "$1,LA\n").replace(/([^\n])\n(?!$)/g, `$1,${area}\n`);
  }),
  "rows of another council among ours": text((before, rnd) => {
    const [first = "", ...rest] = before.split("\n");
    return [
      `${first},LA`,
      ...rest.map((line) => (line ? `${line},${rnd() < 0.02 ? "998" : "999"}` : ""))
    ].join("\n");
  })
};
