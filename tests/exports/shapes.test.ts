import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readExports} from "../../loaders/exports/read.js";
import {council, csv, episodes, headings, read, refused, rows} from "../fixtures/exports.js";

const shared = "../shared/exports";
const one = episodes("EX1 01/05/2019 S - -");

describe("what an export may look like", () => {
  it("knows a file by its columns, whatever its name, order, case, separator and further columns", async () => {
    const header =
      'ethnic;"DOB"; Sex ;CHILD;upn;mother;mc_dob;SURNAME\r\nWBRI;01/02/2010;2;EX1;;;;Nobody\r\n';
    const exports = await read({"x/any name.CSV": `\uFEFF${header}`, "y.txt": one});
    expect(await rows(exports, "select sex, born, ethnicity from children")).toEqual([
      "Female 2010-02-01 White"
    ]);
    expect(exports.files).toEqual(["x/any name.CSV", "y.txt"]);
    expect(exports.faults.map(({fatal, message}) => [fatal, message])).toEqual([
      [
        false,
        "x/any name.CSV: column 8 of the first line is none of the return's and looks like names or free text: not read. Take it out of the export."
      ]
    ]);
  });

  it("reads 1.0 for 1, small letters, names for codes, and both codings of sex", async () => {
    const exports = await read({
      "a.csv": one,
      "h.csv": csv(
        headings.header,
        "EX1,1.0,01/01/2010,wbri,,,",
        "EX2,Female,02/01/2010,White British,,,",
        "EX3,m,03/01/2010,Gypsy/Roma,,,",
        "EX4,U,04/01/2010,CHNE,,,"
      )
    });
    const said =
      "select sex, ethnicity, ethnicity_white_british, gypsy_roma_traveller from children order by born";
    expect(await rows(exports, said)).toEqual([
      "Male White White British -",
      "Female White White British -",
      "Male White Ethnic minorities Gypsy or Roma",
      "Unknown Asian Ethnic minorities -"
    ]);
  });

  it("reads each date by itself: 2019-05-01, 1/5/2019, with or without a time", async () => {
    const dates = ["2019-05-01", "1/5/2019", "01/05/2019 00:00", "2019-05-01T00:00:00"];
    const file = csv(headings.episodes, ...dates.map((date, n) => `EX${n},${date},S,C2,N1,U4,PR1,,,,,,`));
    expect(await rows(await read({"a.csv": file}), "select distinct decom from episodes")).toEqual([
      "2019-05-01"
    ]);
  });

  it("knows a child by whatever is put behind the id: .0, or the council's code", async () => {
    const exports = await read({
      "a.csv": episodes(
        "EX1 01/05/2019 S 01/06/2019 X1",
        "ex1.0 01/06/2019 P 01/07/2019 X1",
        "EX1_999 01/07/2019 P - -"
      )
    });
    expect(await rows(exports, "select count(distinct child), count(*) from episodes")).toEqual(["1 3"]);
  });

  it("keeps no identifier: postcodes, UPN and the child's own id are gone", async () => {
    const exports = await read({
      "a.csv": one,
      "h.csv": csv(headings.header, "EX1,1,01/01/2010,WBRI,Z1,1,01/01/1990")
    });
    const columns = await rows(
      exports,
      "select distinct column_name from duckdb_columns() where not internal order by 1"
    );
    expect(columns.filter((name) => /upn|mc_dob|post/.test(name))).toEqual([]);
    const again = await read({"a.csv": one});
    const id = "select child from episodes";
    expect(await rows(exports, id)).not.toEqual(await rows(again, id));
  });

  it("marks births moved to the first of the month", async () => {
    const file = csv(headings.header, "EX1,1,2010-01-01,WBRI,,,", "EX2,1,2011-05-01,WBRI,,,");
    const born = "select distinct born_to_month from children";
    expect(await rows(await read({"a.csv": one, "h.csv": file}), born)).toEqual(["true"]);
    expect(await rows(await read({"a.csv": one, "h.csv": file.replace("-05-01", "-05-02")}), born)).toEqual([
      "false"
    ]);
  });
});

describe("which return a file is", () => {
  const returns = "select return_year from returns order by 1";

  it("is said by its episodes, an end on 1 April and a few wrong dates apart", async () => {
    const usual = Array.from({length: 150}, (_, n) => `EX${n} 01/05/2018 S 01/04/2019 E4A`);
    const exports = await read({"2021.csv": episodes(...usual, "EX900 01/05/2018 S 01/09/2019 E5")});
    expect(await rows(exports, returns)).toEqual(["2018"]);
  });

  it("is each YEAR of a file apart, whether it names the start or the end", async () => {
    const file = csv(
      `${headings.episodes},YEAR`,
      "EX1,01/05/2017,S,C2,N1,U4,PR1,,,,,,,2018",
      "EX1,01/05/2017,S,C2,N1,U4,PR1,,,,,,,2019",
      "EX2,01/05/2018,S,C2,N1,U4,PR1,,,,,,,2019"
    );
    expect(await rows(await read({"a.csv": file}), returns)).toEqual(["2017", "2018"]);
  });

  it("is every year that a file of many years covers", async () => {
    const file = episodes(
      "EX1 01/05/2016 S 01/06/2017 E5",
      "EX2 01/05/2016 S 01/06/2018 E5",
      "EX3 01/05/2019 S - -"
    );
    const exports = await read({"a.csv": file});
    expect(await rows(exports, returns)).toEqual(["2017", "2018", "2019"]);
    expect(exports.repairs).toEqual([]);
  });

  it("pairs other files by the year in the name, else by the children they share", async () => {
    const header = (child: string) => csv(headings.header, `${child},1,01/01/2010,WBRI,,,`);
    const files = {
      "ep 2018.csv": episodes("EX1 01/05/2017 S 01/06/2017 E5"),
      "ep 2019.csv": episodes("EX2 01/05/2018 S 01/06/2018 E5"),
      "first.csv": header("EX1"),
      "second.csv": header("EX2"),
      "head 2018.csv": header("EX3")
    };
    const paired = "select file, return_year from module_files order by file";
    expect(await rows(await read(files), paired)).toEqual([
      "first.csv 2017",
      "head 2018.csv 2017",
      "second.csv 2018"
    ]);
  });

  it("puts a list of a few missing children in the return its dates fall in, though another shares them too", async () => {
    const missing = "CHILD,DOB,MISSING,MIS_START,MIS_END";
    const files = {
      "a.csv": episodes("EX1 01/05/2017 S - -", "EX2 01/05/2017 S - -"),
      "b.csv": episodes("EX1 01/05/2017 S - -", "EX3 01/05/2018 S - -"),
      "x.csv": csv(missing, "EX1,01/01/2010,M,26/02/2018,01/04/2018"),
      "y.csv": csv(missing, "EX1,01/01/2010,M,27/03/2018,02/04/2018")
    };
    expect(await rows(await read(files), "select file, return_year from module_files order by file")).toEqual(
      ["x.csv 2017", "y.csv 2018"]
    );
  });
});

describe("periods that may be published", () => {
  const periods = "select period from reporting_periods where kind in ('year end', 'quarter end') order by 1";
  const files = {"a.csv": episodes("EX1 01/05/2019 S - -")};

  it("ended by the day of the extract", async () => {
    expect(await rows(await read(files, {extractDate: "2020-03-31"}), periods)).toEqual([
      "2019-06-30",
      "2019-09-30",
      "2019-12-31",
      "2020-03-31"
    ]);
    expect(await rows(await read(files, {extractDate: "2019-10-30"}), periods)).toEqual([
      "2019-06-30",
      "2019-09-30"
    ]);
  });

  it("are within the council's first and last year, and have a return", async () => {
    const years = "select period from reporting_periods where kind = 'year' order by 1";
    const both = {...files, "b.csv": episodes("EX2 01/05/2017 S 01/06/2017 E5")};
    expect(await rows(await read(both), years)).toEqual(["2017-18", "2019-20"]);
    expect(await rows(await read(both, {firstYear: "2018-19"}), years)).toEqual(["2019-20"]);
  });
});

describe("distance and area", () => {
  const placed = "select distance_miles, outside_area, distance_flag from episodes order by decom";
  const withColumns = csv(
    `${headings.episodes.replace("HOME_POST,PL_POST,", "")},PL_DISTANCE,PL_LA,PL_LOCATION`,
    "EX1,01/05/2019,S,C2,N1,U4,PR1,01/06/2019,X1,,,12.5,E06999999,IN",
    "EX1,01/06/2019,P,C2,N1,U4,PR1,01/07/2019,X1,,,999.9,SCO,OUT",
    "EX1,01/07/2019,P,C2,N1,U4,PR1,,,,,,,"
  );

  it("come from the columns of the export, 999.9 and blank being unknown", async () => {
    expect(await rows(await read({"a.csv": withColumns}), placed)).toEqual([
      "12.5 false given",
      "- true -",
      "- - -"
    ]);
  });

  it("come from the council's postcode file, a sector by its centre and flagged", async () => {
    const folder = mkdtempSync(join(tmpdir(), "care-postcodes-"));
    const postcodes = csv(
      "pcd,oseast1m,osnrth1m,oslaua",
      "ZZ1 1AA,400000,200000,E06999999",
      "ZZ2 2BB,400000,232186,E06999998",
      "ZZ2 2BD,400000,232186,E06999998"
    );
    writeFileSync(join(folder, "postcodes.csv"), postcodes);
    const sectors = one.replace("ZZ1 1AA,ZZ2 2BB", "ZZ1 1,ZZ2 2");
    expect(await rows(await read({"a.csv": one}, {local: folder}), placed)).toEqual(["20 true postcode"]);
    expect(await rows(await read({"a.csv": sectors}, {local: folder}), placed)).toEqual(["20 true sector"]);
    expect(await rows(await read({"a.csv": one}), placed)).toEqual(["- - -"]);
    rmSync(folder, {recursive: true});
  });
});

describe.skipIf(!existsSync(`${shared}/sample-903`))("the sector's sample", () => {
  it("is read whole, each return by its episodes", async () => {
    const about = council({}, {exports: `${shared}/sample-903`, extractDate: "2022-06-30"});
    const {db, returns, repairs} = await readExports(about);
    const years = [2017, 2018, 2019, 2020, 2021];
    expect(returns.map((found) => found.returnYear)).toEqual(years);
    const lines = years.map(
      (year) =>
        readFileSync(`${shared}/sample-903/${year}-episodes.csv`, "utf8").trim().split("\n").length - 1
    );
    expect(returns.map((found) => found.episodes)).toEqual(lines);
    expect(
      repairs.filter(({kind}) => kind === "overlap clipped to the next").map(({count}) => count)
    ).toEqual([17, 10, 7, 3, 3]);
    db.close();
  });
});

describe.skipIf(!existsSync(`${shared}/anonymised-shape`))("the regional shape", () => {
  const path = `${shared}/anonymised-shape/SSDA903_episodes_for_testing_fixes_INPUT.csv`;
  const about = {
    name: "Barking and Dagenham",
    shortName: "Barking and Dagenham",
    laCode: "301",
    extractDate: "2023-06-30"
  };

  it("is refused when it holds several councils", async () => {
    const faults = await refused({"a.csv": readFileSync(path)}, about);
    expect(faults.map((fault) => fault.kind)).toEqual(["another council"]);
  });

  it("is read when it holds one, its YEAR being the end of the return", async () => {
    const lines = readFileSync(path, "utf8").split("\n");
    const own = lines.filter((line, index) => index === 0 || line.includes("Barking")).join("\n");
    const exports = await read({"a.csv": own}, about);
    expect(exports.returns.map((found) => found.returnYear)).toEqual([2016, 2017, 2018, 2019, 2021]);
    expect(exports.repairs.map(({kind}) => kind)).toContain("gap after X1 closed");
  });
});
