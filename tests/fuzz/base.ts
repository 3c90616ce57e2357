import {modules} from "../../loaders/exports/modules.js";
import {csv, headings} from "../fixtures/exports.js";

/** What must never be seen outside the exports: ids, a date of birth, postcodes and UPNs of the children made here. */
export const canary = /EXCAN|17\/1[12]\/2009|2009-1[12]-17|ZZ9 ?[0-9]Q|X99CAN/i;

const heading = (name: string) =>
  modules
    .find((module) => module.name === name)!
    .columns.join()
    .toUpperCase();

/** A small export of two returns, by the seed with further tables: enough rows that one bad row is under one in a hundred. */
export function baseExport(seed: number): Map<string, Buffer> {
  const children = Array.from({length: 130}, (_, n) => `EXCAN${1000 + n}`);
  const rows = (of: (child: string, n: number) => string) => children.map(of);
  const files: Record<string, string> = {
    "2018/episodes.csv": csv(
      headings.episodes,
      ...rows((c, n) => `${c},0${1 + (n % 9)}/05/2018,S,C2,N1,U4,PR1,,,,ZZ9 1QA,ZZ9 2QB,SC999001`)
    ),
    "2019/episodes.csv": csv(
      headings.episodes,
      ...rows(
        (c, n) => `${c},0${1 + (n % 9)}/05/2018,S,C2,N1,U4,PR1,01/09/2019,X1,CARPL,ZZ9 1QA,ZZ9 2QB,SC999001`
      ),
      ...rows((c) => `${c},01/09/2019,P,C2,N1,K2,PR4,,,,ZZ9 1QA,ZZ9 3QC,SC999002`)
    ),
    "2019/header.csv": csv(
      headings.header,
      ...rows((c, n) => `${c},${1 + (n % 2)},17/1${1 + (n % 2)}/2009,WBRI,X99CAN${1000 + n},,`)
    ),
    "2019/reviews.csv": csv(
      headings.reviews,
      ...rows((c, n) => `${c},17/1${1 + (n % 2)}/2009,12/06/2019,PN1`)
    ),
    "2019/oc2.csv": csv(heading("oc2"), ...rows((c, n) => `${c},17/1${1 + (n % 2)}/2009,12,,0,,1,1,1,0,,`)),
    "2019/missing.csv": csv(
      heading("missing"),
      ...rows((c, n) => `${c},17/1${1 + (n % 2)}/2009,M,03/07/2019,04/07/2019`)
    ),
    "2020/return.xml": xml(children.slice(0, 20))
  };
  const further = {"2019/oc2.csv": seed % 2, "2019/missing.csv": seed % 3, "2020/return.xml": seed % 4};
  for (const [name, without] of Object.entries(further)) if (without) delete files[name];
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
}

function xml(children: readonly string[]): string {
  const one = (child: string) => `<CHILD><HEADER><CHILDID>${child}</CHILDID><SEX>1</SEX><DOB>17/11/2009</DOB>
<AREVIEW><REVIEW>12/06/2020</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW></HEADER>
<EPISODE><DECOM>01/09/2019</DECOM><RNE>P</RNE><LS>C2</LS><CIN>N1</CIN><PL>K2</PL><PL_POST>ZZ9 3QC</PL_POST></EPISODE></CHILD>`;
  return `<?xml version="1.0"?>\n<EXPSSDA903>\n${children.map(one).join("\n")}\n</EXPSSDA903>\n`;
}
