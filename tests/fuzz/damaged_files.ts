import {below, type Chance} from "../fixtures/chance.js";
import {zip} from "../fixtures/zip.js";
import {returnXml} from "./base.js";
import {bytes, type Damage, insert, pick} from "./spoil.js";

const zipped =
  (name: string, damage: (packed: Buffer, rnd: Chance) => Buffer, flags = 0): Damage =>
  (files, file, rnd) => {
    const packed = damage(zip({[name || file]: files.get(file)!}, flags), rnd);
    files.delete(file);
    files.set("exports/2019 all.zip", packed);
  };

const someBytes = (before: Buffer, rnd: Chance): Buffer => {
  const changed = Buffer.from(before);
  for (let n = below(rnd, 5); n >= 0; n--) changed[below(rnd, changed.length)] = below(rnd, 256);
  return changed;
};

const xml =
  (change: (text: string, rnd: Chance) => string): Damage =>
  (files, _, rnd) => {
    const good = returnXml(Array.from({length: 20}, (_, n) => `EXCAN${1000 + n}`));
    files.set("exports/2020/return.xml", Buffer.from(change(good, rnd)));
  };

const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${"bcdefghij"
  .split("")
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
  .join("")}]>`;

/** Ways in which a file, a folder, a zipped folder or an XML is spoilt, by their plain names. */
export const damagedFiles: Readonly<Record<string, Damage>> = {
  truncated: bytes((before, rnd) => before.subarray(0, below(rnd, before.length))),
  "NUL bytes": insert(() => "\0"),
  "random bytes": bytes(someBytes),
  "control signs": insert((rnd) => pick(rnd, ["\x1b[2J", "\x07", "\x1a", "\x7f", "\x0c"])),
  "file given twice": (files, name) =>
    files.set(`exports/copy of ${name.replaceAll("/", " ")}`, files.get(name)!),
  "file missing": (files, name) => files.delete(name),
  "file empty": (files, name) => files.set(name, Buffer.alloc(0)),
  "UTF-16": bytes((before, rnd) => {
    const wide = Buffer.from(`\uFEFF${before.toString("utf8")}`, "utf16le");
    const either = rnd() < 0.5 ? wide : wide.swap16();
    return rnd() < 0.6 ? either : either.subarray(0, below(rnd, either.length));
  }),
  "UTF-16 without its mark": bytes((before) => Buffer.from(before.toString("utf8"), "utf16le")),
  "UTF-32": bytes((before) => {
    const wide = Buffer.alloc(4 * before.length);
    for (const [at, byte] of before.entries()) wide[4 * at] = byte;
    return Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wide]);
  }),
  "Windows-1252": bytes((before) => Buffer.concat([before, Buffer.from([0xe9, 0x0a])])),
  "mark in the wrong place": bytes((before, rnd) => {
    const mark = Buffer.from("\uFEFF");
    const at = rnd() < 0.5 ? 0 : below(rnd, before.length);
    return Buffer.concat([before.subarray(0, at), mark, mark, before.subarray(at)]);
  }),
  zipped: zipped("", (packed) => packed),
  "zip damaged": zipped("", someBytes),
  "zip cut off": zipped("", (packed, rnd) => packed.subarray(0, below(rnd, packed.length))),
  "zip with a password": zipped("", (packed) => packed, 1),
  "zip that climbs out": zipped("../../../climbed.csv", (packed) => packed),
  "zip in a zip": zipped("", (packed) => zip({"inner.zip": packed})),
  "zip bomb": (files) => files.set("exports/b.zip", zip({"e.csv": Buffer.alloc(3_000_000, "0")})),
  "zip that lies of its size": zipped("", (packed, rnd) => {
    const lying = Buffer.from(packed);
    const at = lying.indexOf("PK\x01\x02");
    lying.writeUInt32LE(pick(rnd, [0, 7, 0x7fffffff, 0xffffffff]), at + 24);
    return lying;
  }),
  "XML cut off": xml((good, rnd) => good.slice(0, below(rnd, good.length))),
  "XML bomb": xml((good) => good.replace("\n", `${laughs}\n`).replace("N1", "&j;")),
  "XML entity of a file": xml((good) =>
    good.replace("\n", '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/hostname">]>\n').replace("N1", "&f;")
  ),
  "XML numbers of signs": xml((good, rnd) =>
    good.replaceAll("N1", pick(rnd, ["&#0;", "&#xFFFFFF;", "&#x3C;b", "&"]))
  ),
  "XML crossed": xml((good) => good.replace("</HEADER>", "</CHILD>").replace("</CHILD>", "</HEADER>")),
  "XML too deep": xml((good) =>
    good.replace("<SEX>", `${"<A>".repeat(20_000)}${"</A>".repeat(20_000)}<SEX>`)
  ),
  "XML of something else": xml((good) => good.replaceAll("EXPSSDA903", "html")),
  "XML without children": xml((good) => good.replaceAll(/<CHILDID>.*?<\/CHILDID>/g, "<CHILDID/>")),
  "XML in odd sections": xml((good) => good.replaceAll("N1", "<![CDATA[<script>alert(1)</script>]]>")),
  "odd file name": (files, name, rnd) => {
    const before = files.get(name)!;
    files.delete(name);
    const odd = [
      "it's 2019",
      "=1+1",
      "<img src=x onerror=y>",
      "\u202evsc",
      "a b;c,d",
      "\x1b[2Jgone",
      "\n\nSafe."
    ];
    files.set(`${name.split("/")[0]}/${pick(rnd, odd)}.csv`, before);
  },
  "a folder named as a file": (files, name) => {
    const before = files.get(name)!;
    files.delete(name);
    files.set(`${name}/inside.csv`, before);
  },
  "a spreadsheet": (files, name) => {
    files.set(name.replace(/\.\w+$/, ".xlsx"), zip({"xl/sheet1.xml": files.get(name)!}));
    files.delete(name);
  }
};
