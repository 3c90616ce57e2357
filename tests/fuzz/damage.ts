import {zip} from "../fixtures/zip.js";

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Files = Map<string, Buffer>;
type Damage = (files: Files, name: string, rnd: Chance) => void;

const pick = <One>(rnd: Chance, of: readonly One[]): One => of[Math.floor(rnd() * of.length)]!;
const whole = (rnd: Chance, below: number) => Math.floor(rnd() * below);

/** Changes the text of a file. */
const text =
  (change: (text: string, rnd: Chance) => string): Damage =>
  (files, name, rnd) => {
    files.set(name, Buffer.from(change(files.get(name)!.toString("utf8"), rnd)));
  };

/** Changes some cells below the heading: one of them, a column, or all. */
const cells = (change: (cell: string, rnd: Chance) => string): Damage =>
  text((whole_, rnd) => {
    const lines = whole_.split("\n");
    const column = whole(rnd, 12);
    const only = rnd() < 0.6 ? 1 + whole(rnd, lines.length - 1) : -1;
    return lines
      .map((line, at) => {
        if (at === 0 || (only > 0 && at !== only)) return line;
        return line
          .split(",")
          .map((cell, index) => (index === column ? change(cell, rnd) : cell))
          .join(",");
      })
      .join("\n");
  });

const insert = (what: (rnd: Chance) => string): Damage =>
  text((before, rnd) => {
    const at = whole(rnd, before.length);
    return before.slice(0, at) + what(rnd) + before.slice(at);
  });

const swapped = (line: string, a: number, b: number): string => {
  const parts = line.split(",");
  [parts[a], parts[b]] = [parts[b] ?? "", parts[a] ?? ""];
  return parts.join(",");
};

/** Every way in which an export is spoilt, by its plain name. */
export const damages: Readonly<Record<string, Damage>> = {
  truncated: (files, name, rnd) =>
    files.set(name, files.get(name)!.subarray(0, whole(rnd, files.get(name)!.length))),
  "columns swapped": text((before, rnd) => {
    const [a, b] = [whole(rnd, 12), whole(rnd, 12)];
    return before
      .split("\n")
      .map((line, at) => (at === 0 ? line : swapped(line, a, b)))
      .join("\n");
  }),
  "headings swapped": text((before, rnd) => {
    const [first = "", ...rest] = before.split("\n");
    return [swapped(first, whole(rnd, 12), whole(rnd, 12)), ...rest].join("\n");
  }),
  "other separator": text((before, rnd) => before.replaceAll(",", pick(rnd, [";", "\t", "|", ":", "  "]))),
  "separators mixed": text((before, rnd) => before.replace(/,/g, (sign) => (rnd() < 0.02 ? ";" : sign))),
  "stray quotes": insert((rnd) => '"'.repeat(1 + whole(rnd, 3))),
  "quoted line ends": cells((cell) => `"${cell}\n${cell}"`),
  "NUL bytes": insert(() => "\0"),
  "random bytes": (files, name, rnd) => {
    const bytes = Buffer.from(files.get(name)!);
    for (let n = 0; n < 1 + whole(rnd, 5); n++) bytes[whole(rnd, bytes.length)] = whole(rnd, 256);
    files.set(name, bytes);
  },
  nulls: cells((_, rnd) => pick(rnd, ["", "NULL", "NaN", "#N/A", "\\N", "-"])),
  "huge fields": cells((cell) => cell + "9".repeat(300_000)),
  "huge field over the limit": insert(() => "x".repeat(1_500_000)),
  "wrong years": text((before, rnd) =>
    before.replace(/20(\d\d)/g, (all, two) => (rnd() < 0.3 ? pick(rnd, ["19", "21", "99", "00"]) + two : all))
  ),
  "all years wrong": text((before, rnd) => before.replaceAll("/20", pick(rnd, ["/00", "/19", "/21", "/"]))),
  "dates turned round": text((before) => before.replace(/(\d\d)\/(\d\d)\/(\d{4})/g, "$2/$1/$3")),
  "dates as numbers": cells((_, rnd) => pick(rnd, ["43586", "1e309", "-1", "43586.5", "20190501"])),
  formulas: cells((cell, rnd) =>
    pick(rnd, ["=cmd|'/c calc'!A0", "+1+1", "@SUM(A1)", "-2+3", `=HYPERLINK("${cell}")`])
  ),
  HTML: cells((_, rnd) =>
    pick(rnd, ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "</td>"])
  ),
  SQL: cells((_, rnd) => pick(rnd, ["'); drop table raw_episodes; --", "' or 1=1 --", "$$", "{a: 1}"])),
  "file given twice": (files, name) => files.set(`copy of ${name.replace("/", " ")}`, files.get(name)!),
  "file missing": (files, name) => files.delete(name),
  "file empty": (files, name) => files.set(name, Buffer.alloc(0)),
  "heading missing": text((before) => before.slice(before.indexOf("\n") + 1)),
  "heading twice": text((before) => before.replace(/^([^,\n]*),([^,\n]*)/, "$1,$1")),
  "rows doubled": text(
    (before, rnd) =>
      before +
      before
        .split("\n")
        .slice(1, 2 + whole(rnd, 40))
        .join("\n")
  ),
  "rows shuffled": text((before, rnd) => {
    const [first = "", ...rest] = before.split("\n");
    return [first, ...rest.sort(() => rnd() - 0.5)].join("\n");
  }),
  "other line ends": text((before, rnd) =>
    before.replaceAll("\n", pick(rnd, ["\r", "\r\n", "\n\n", "\r\n\r\n"]))
  ),
  "UTF-16": (files, name, rnd) => {
    const bytes = Buffer.from(`\uFEFF${files.get(name)!.toString("utf8")}`, "utf16le");
    files.set(name, rnd() < 0.5 ? bytes : bytes.subarray(0, whole(rnd, bytes.length)));
  },
  "Windows-1252": (files, name) =>
    files.set(name, Buffer.concat([files.get(name)!, Buffer.from([0xe9, 0x0a])])),
  zipped: (files, name, rnd) => {
    const packed = Buffer.from(zip({[name]: files.get(name)!}));
    for (let n = whole(rnd, 4); n > 0; n--) packed[whole(rnd, packed.length)] = whole(rnd, 256);
    files.delete(name);
    files.set("2019 all.zip", packed);
  },
  "odd file name": (files, name, rnd) => {
    const bytes = files.get(name)!;
    files.delete(name);
    files.set(
      pick(rnd, ["it's 2019.csv", "=1+1.csv", "<img src=x onerror=y>.csv", "‮vsc.csv", "a b;c,d.csv"]),
      bytes
    );
  },
  "another council": text((before) =>
    before.replace(/^(.*)\n/, "$1,LA\n").replace(/([^\n])\n(?!$)/g, "$1,998\n")
  )
};

/** One to three kinds of damage to an export, as a seed settles. Gives their names. */
export function damage(files: Files, seed: number): string[] {
  const rnd = chance(seed);
  const kinds = Object.keys(damages);
  const first = kinds[seed % kinds.length]!;
  const chosen = [first, ...Array.from({length: whole(rnd, 3)}, () => pick(rnd, kinds))];
  for (const kind of chosen) {
    const name = pick(
      rnd,
      [...files.keys(), "2019/episodes.csv", "2019/episodes.csv"].filter((one) => files.has(one))
    );
    if (name !== undefined && files.get(name)!.length > 0) damages[kind]!(files, name, rnd);
  }
  return chosen;
}
