import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readCouncil} from "../../loaders/council.js";
import {ExportsError} from "../../loaders/exports/fault.js";
import {council, csv, episodes, headings, read, reading, refused, rows} from "../fixtures/exports.js";
import {zip} from "../fixtures/zip.js";

const two = episodes("EX1 01/05/2019 S 01/06/2019 X1", "EX1 01/06/2019 P - -").replace("1234567", "café");
const header = csv(headings.header, "EX1,1,02/01/2010,WBRI,,,");
const told = "select decom, rne, urn from returned_episodes order by decom";
const both = ["2019-05-01 S CAFÉ", "2019-06-01 P 1234567"];

function bigEndian(text: string): Buffer {
  return Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
}

describe("other encodings than UTF-8", () => {
  it("reads UTF-16 of both orders and Windows-1252 as what they say", async () => {
    const ways = {
      "a.csv": Buffer.from(`\uFEFF${two.replaceAll("\n", "\r\n")}`, "utf16le"),
      "b.csv": bigEndian(two),
      "c.csv": Buffer.from(two, "latin1")
    };
    for (const [name, bytes] of Object.entries(ways)) {
      expect(await rows(await read({[name]: bytes, "h.csv": header}), told), name).toEqual(both);
    }
  });

  it("refuses what is no text, or UTF-16 cut inside a sign", async () => {
    const cut = Buffer.from(`\uFEFF${two}`, "utf16le").subarray(0, 301);
    const noise = Buffer.from(Array.from({length: 400}, (_, n) => (n * 37) % 256));
    for (const bytes of [cut, noise]) {
      expect((await refused({"a.csv": bytes}))[0]).toMatchObject({kind: "unreadable encoding", fatal: true});
    }
  });

  it("numbers lines rightly after line ends inside a cell", async () => {
    const file = two.replace("café", '"two\nlines"').replace(",C2,N1,U4,PR1,,,", ",C2,N1,QQ,PR1,,,");
    const {faults} = await read({"a.csv": file, "h.csv": header});
    expect(faults).toMatchObject([{kind: "unreadable code", column: "PLACE", lines: [4]}]);
  });
});

describe("the council's tables of postcodes and people", () => {
  const listed =
    "pcd,oseast1m,osnrth1m,oslaua,name\nZZ1 1AA,100000,100000,E06999999,café\nZZ2 2BB,100000,116093,E06999999,x\n";
  const people = "Year;AGE_FROM;age_to;count\n2019;0;17;100\n";
  const withLocal = async (files: Readonly<Record<string, Buffer>>) => {
    const about = council({"a.csv": two, "h.csv": header});
    const folder = join(about.exports, "..", "local");
    mkdirSync(folder);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return reading({...about, local: folder});
  };

  it("are read in UTF-8, UTF-16 and Windows-1252", async () => {
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    for (const as of [
      (text: string) => Buffer.concat([mark, Buffer.from(text)]),
      (text: string) => Buffer.from(text, "latin1"),
      (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")
    ]) {
      const exports = await withLocal({"places.csv": as(listed), "people.csv": as(people)});
      expect(exports.faults).toEqual([]);
      expect(await rows(exports, "select distinct round(distance_miles, 1) from returned_episodes")).toEqual([
        "10"
      ]);
      expect(await rows(exports, "select * from population")).toEqual(["2019 0 17 100"]);
    }
  });

  it("are refused in a sentence when they cannot be read", async () => {
    const bad = {
      "places.csv": bigEndian(listed),
      "people.csv": Buffer.from(people.replace("100", "99999999999999999999")),
      "more.csv": Buffer.from(people.replace("100", "-1"))
    };
    const kinds = {
      "places.csv": "unreadable postcodes",
      "people.csv": "population unreadable",
      "more.csv": "population unreadable"
    };
    for (const [name, bytes] of Object.entries(bad)) {
      const reason = await withLocal({[name]: bytes}).catch((one: unknown) => one);
      expect(reason).toBeInstanceOf(ExportsError);
      expect((reason as ExportsError).faults).toMatchObject([
        {kind: kinds[name as keyof typeof kinds], fatal: true}
      ]);
    }
  });
});

describe("a folder where a file belongs", () => {
  it("is passed over among tables, and said where it stands for corrections or settings", async () => {
    const about = council({"a.csv": two, "h.csv": header});
    const beside = join(about.exports, "..");
    mkdirSync(join(beside, "local", "people.csv"), {recursive: true});
    expect((await reading({...about, local: join(beside, "local")})).faults).toEqual([]);
    mkdirSync(join(beside, "council.json"));
    expect(() => readCouncil(beside)).toThrow(/There is no council file/);
    mkdirSync(join(beside, "private", "corrections.csv"), {recursive: true});
    await expect(reading(about)).rejects.toThrow(
      "private/corrections.csv, line 1: it is a folder. Put a CSV file in its place."
    );
  });
});

describe("zipped folders", () => {
  it("are read as if they were folders", async () => {
    const exports = await read({"2019.zip": zip({"ep.csv": two, "in/h.csv": header, "__MACOSX/x.csv": "x"})});
    expect(exports.files).toEqual(["2019.zip/ep.csv", "2019.zip/in/h.csv"]);
    expect(await rows(exports, told)).toEqual(both);
  });

  it("are refused in a sentence when damaged or with a password", async () => {
    const whole = zip({"ep.csv": two});
    const damaged = Buffer.from(whole).fill(7, 40, 90);
    for (const bytes of [whole.subarray(0, 60), damaged, zip({"ep.csv": two}, 1)]) {
      expect((await refused({"a.zip": bytes}))[0]).toMatchObject({kind: "unreadable zip", fatal: true});
    }
  });
});

const xml = `<?xml version="1.0" encoding="utf-8"?>
<EXPSSDA903>
  <CHILD>
    <HEADER>
      <CHILDID>EX1</CHILDID><SEX>1</SEX><DOB>02/01/2010</DOB><ETHNIC>WBRI</ETHNIC><UPN/><MOTHER/>
      <UASC>1</UASC><DUC/>
      <AREVIEW><REVIEW>20/05/2019</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
      <AREVIEW><REVIEW>20/08/2019</REVIEW><REVIEW_CODE>PN3</REVIEW_CODE></AREVIEW>
      <OC2><SDQ_SCORE>12</SDQ_SCORE><TEETH_CHECK>1</TEETH_CHECK></OC2>
      <AMISSING><MISSING>M</MISSING><MIS_START>01/07/2019</MIS_START><MIS_END>02/07/2019</MIS_END></AMISSING>
    </HEADER>
    <EPISODE>
      <DECOM>01/05/2019</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL>
      <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC/><REC/><REASON_PLACE_CHANGE/>
      <HOME_POST>ZZ1 1AA</HOME_POST><PL_POST>ZZ2 2BB</PL_POST><URN>caf&#233; &amp; co</URN>
    </EPISODE>
  </CHILD>
  <!-- a child with <CHILD> in a comment -->
  <CHILD>
    <HEADER><CHILDID>EX2</CHILDID><SEX>2</SEX><DOB>03/01/2012</DOB><ETHNIC>MWBC</ETHNIC><UASC>0</UASC></HEADER>
    <EPISODE><DECOM>01/06/2019</DECOM><RNE>S</RNE><LS>C1</LS><CIN>N1</CIN><PL>QQ</PL></EPISODE>
  </CHILD>
</EXPSSDA903>
`;

describe("the XML form of the return", () => {
  it("gives the tables of the CSV form, with the lines of the file", async () => {
    const exports = await read({"return.xml": xml});
    const counts = ["header", "episodes", "reviews", "uasc", "oc2", "missing", "ad1"].map(
      (name) => `(select count(*) from returned_${name})`
    );
    expect(await rows(exports, `select ${counts.join(", ")}`)).toEqual(["2 2 2 1 1 1 0"]);
    expect(await rows(exports, told)).toEqual(["2019-05-01 S CAFÉ & CO", "2019-06-01 S -"]);
    expect(await rows(exports, "select sex, born from children order by born")).toEqual([
      "Male 2010-01-02",
      "Female 2012-01-03"
    ]);
    expect(exports.faults).toMatchObject([{kind: "unreadable code", column: "PLACE", lines: [21]}]);
  });

  it("is refused when cut off, and left out when it is another XML", async () => {
    for (const bad of [
      xml.slice(0, 900),
      xml.replace("</CHILD>", "</KIND>"),
      `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`
    ]) {
      expect((await refused({"return.xml": bad}))[0]).toMatchObject({kind: "unreadable file", fatal: true});
    }
    const {faults} = await read({"a.csv": two, "h.csv": header, "x.xml": "<html><p>EX1</p></html>"});
    expect(faults.map(({kind}) => kind)).toEqual(["unknown file"]);
  });
});
