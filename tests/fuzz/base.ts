import {modules} from "../../loaders/exports/modules.js";
import {localFiles} from "../../loaders/local/files.js";
import {csv, headings} from "../fixtures/exports.js";

/** What must never be seen outside the exports: ids, a date of birth, postcodes and UPNs of the children made here. */
export const canary = /EXCAN|17\/1[12]\/2009|2009-1[12]-17|ZZ9 ?[0-9]Q|X99CAN/i;

const heading = (name: string) =>
  modules
    .find((module) => module.name === name)!
    .columns.join()
    .toUpperCase();

/** A small council: two returns with further tables by the seed, files of its own, corrections, open data, settings. Rows enough that a bad one is under one in a hundred. */
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
    "2020/return.xml": returnXml(children.slice(0, 20))
  };
  const further = {"2019/oc2.csv": seed % 2, "2019/missing.csv": seed % 3, "2020/return.xml": seed % 4};
  for (const [name, without] of Object.entries(further)) if (without) delete files[name];
  const placed = Object.entries(files).map(([name, text]) => [`exports/${name}`, text] as const);
  const besides = seed % 3 === 0 ? Object.entries(ownFiles(children)) : [];
  return new Map([...placed, ...besides].map(([name, text]) => [name, Buffer.from(text)]));
}

/** What lies beside the exports: the council's own files, its corrections, open data, its settings. */
function ownFiles(children: readonly string[]): Record<string, string> {
  const settings = {
    name: "Exampleshire Council",
    laCode: "999",
    exports: "exports",
    local: "local",
    openData: "open-data",
    extractDate: "2020-06-30",
    contact: {name: "EX", email: "ex@exampleshire.example"},
    invented: true
  };
  const named = (name: string) => localFiles.find((schema) => schema.name === name)!.columns;
  const local = (name: string, row: (child: string, n: number) => string) =>
    csv(Object.keys(named(name)).join(), ...children.map(row));
  return {
    "council.json": JSON.stringify(settings, null, 2),
    "private/corrections.csv": csv(
      "table,key,column,from,to,reason,date",
      `episodes,${children[3]} 01/09/2019,PLACE,K2,U4,typed wrongly,01/05/2020`
    ),
    "local/visits.csv": local("visits", (c, n) => `${c},1${n % 10}/02/2020`),
    "local/iro_reviews.csv": local(
      "iro_reviews",
      (c) => `${c},12/06/2019,20/06/2019,,,in_person,carer,no,yes,child;carer,carer,03/07/2019,08/06/2019,yes`
    ),
    "local/comments.csv": csv(
      "comment,said_by,said_in,about,approved_by_role,approved_on",
      "I felt listened to,child,2019-20,,iro_manager,25/04/2020"
    ),
    "local/population.csv": csv(
      "year,age_from,age_to,count",
      ...[2017, 2018, 2019].map((y) => `${y},0,17,40000`)
    ),
    "local/places.csv": csv(
      "pcd,oseast1m,osnrth1m,oslaua",
      "ZZ9 1QA,100000,100000,E06999999",
      "ZZ9 2QB,100000,140000,E06999999"
    ),
    "open-data/missing.csv": csv(
      "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,cla_group,characteristic,children_count,children_percent",
      "2019,Reporting year,National,E92999999,England (invented),,,,,,CLA during the year,CLA with a missing incident during the year,5610,11"
    )
  };
}

/** The XML form of a return of some children. */
export function returnXml(children: readonly string[]): string {
  const one = (child: string) => `<CHILD><HEADER><CHILDID>${child}</CHILDID><SEX>1</SEX><DOB>17/11/2009</DOB>
<AREVIEW><REVIEW>12/06/2020</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW></HEADER>
<EPISODE><DECOM>01/09/2019</DECOM><RNE>P</RNE><LS>C2</LS><CIN>N1</CIN><PL>K2</PL><PL_POST>ZZ9 3QC</PL_POST></EPISODE></CHILD>`;
  return `<?xml version="1.0"?>\n<EXPSSDA903>\n${children.map(one).join("\n")}\n</EXPSSDA903>\n`;
}
