import {describe, expect, it} from "vitest";
import {csv, episodes, headings, read, rows} from "../fixtures/exports.js";

const missing = "CHILD,DOB,MISSING,MIS_START,MIS_END";
const workers = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON";

describe("every table of the return", () => {
  it("is read whole, with the return it belongs to", async () => {
    const born = "EX1,01/01/2010";
    const exports = await read({
      "episodes.csv": episodes("EX1 01/05/2017 S - -", "EX2 01/05/2018 S 01/06/2018 E5"),
      "header.csv": csv(headings.header, "EX1,1,01/01/2010,WBRI,,,"),
      "reviews.csv": csv(headings.reviews, `${born},01/06/2018,PN1`),
      "uasc.csv": csv(headings.uasc, "EX1,2,01/01/2010,"),
      "oc2.csv": csv(headings.oc2, `${born},12,,0,1,1,1,1,0,0,0`),
      "oc3.csv": csv("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", `${born},YES,F1,B1`),
      "ad1.csv": csv(
        "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
        `${born},01/07/2018,01/08/2018,0,2,MF,L0`
      ),
      "placed.csv": csv(
        "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
        `${born},01/09/2018,,`
      ),
      "permanence.csv": csv("CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", `${born},P1,,01/01/2015`),
      "missing.csv": csv(missing, `${born},M,01/06/2018,02/06/2018`),
      "workers.csv": csv(workers, `${born},A,01/06/2018,,`)
    });
    const tables = [
      "header",
      "reviews",
      "uasc",
      "oc2",
      "oc3",
      "ad1",
      "placed_adoption",
      "prev_perm",
      "missing"
    ];
    for (const table of [...tables, "social_workers"])
      expect(
        await rows(
          exports,
          `select child in (select child from episodes), return_year from returned_${table}`
        ),
        table
      ).toEqual(["true 2018"]);
    expect(await rows(exports, "select sex from returned_uasc")).toEqual(["2"]);
    expect(await rows(exports, "select date_match from returned_ad1")).toEqual(["2018-08-01"]);
  });
});

describe("the return of a file", () => {
  const paired = "select file, return_year from module_files order by file";

  it("of social workers is the one that its dates fall in, an end on 1 April being of the year before", async () => {
    const files = {
      "a.csv": episodes("EX1 01/05/2017 S - -", "EX2 01/05/2017 S - -"),
      "b.csv": episodes("EX1 01/05/2017 S - -", "EX3 01/05/2018 S - -"),
      "x.csv": csv(workers, "EX1,01/01/2010,A,26/02/2018,01/04/2018,"),
      "y.csv": csv(workers, "EX1,01/01/2010,A,26/02/2018,02/04/2018,")
    };
    expect(await rows(await read(files), paired)).toEqual(["x.csv 2017", "y.csv 2018"]);
  });

  const years = ["EX7 01/05/2015 S 01/06/2016 E5", "EX8 01/05/2015 S 01/06/2017 E5", "EX9 01/05/2018 S - -"];

  it("of many years is one in which the children it lists were in care, from the first day to the last", async () => {
    const header = (child: string) => csv(headings.header, `${child},1,01/01/2010,WBRI,,,`);
    const files = {
      "a.csv": episodes(...years, "EX1 31/03/2018 S 01/04/2018 E5", "EX2 01/05/2016 S 02/04/2017 E5"),
      "x.csv": header("EX1"),
      "y.csv": header("EX2")
    };
    expect(await rows(await read(files), paired)).toEqual(["x.csv 2017", "y.csv 2017"]);
  });

  it("of health is one on both of whose 31 Marches its children were in care", async () => {
    const oc2 = (child: string) => csv(headings.oc2, `${child},01/01/2010,12,,0,1,1,1,1,0,0,0`);
    const files = {
      "a.csv": episodes(...years, "EX1 01/05/2015 S 31/03/2018 E5", "EX2 01/05/2015 S 01/04/2018 E5"),
      "x.csv": oc2("EX1"),
      "y.csv": oc2("EX2")
    };
    expect(await rows(await read(files), paired)).toEqual(["x.csv 2016", "y.csv 2017"]);
  });

  it("of episodes is its YEAR, also where no date of it falls in that year", async () => {
    const row = (child: string, decom: string, year: number) =>
      `${child},${decom},S,C2,N1,U4,PR1,,,,,,,${year}`;
    const file = csv(
      `${headings.episodes},YEAR`,
      row("EX1", "01/05/2017", 2018),
      row("EX2", "01/05/2018", 2019),
      row("EX2", "01/05/2018", 2020)
    );
    const returns = "select return_year from returns order by 1";
    expect(await rows(await read({"a.csv": file}), returns)).toEqual(["2017", "2018", "2019"]);
  });
});
