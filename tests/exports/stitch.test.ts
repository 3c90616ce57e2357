import {describe, expect, it} from "vitest";
import {csv, episodes, headings, read, rows} from "../fixtures/exports.js";

const stitched = "select decom, rne, dec, rec, period from episodes order by child, decom";
const repairs = "select kind, return_year, count from repairs";
/** A child who makes a file the return of its year, and is away from the others. */
const in2018 = "EX9 01/05/2018 S 01/06/2018 E4A";
const in2019 = "EX8 01/05/2019 S 01/06/2019 E4A";
const others =
  "where child in (select child from returned_episodes where decom in ('2018-05-01', '2019-05-01'))";

async function life(first: string[], second: string[]) {
  const exports = await read({"a.csv": episodes(in2018, ...first), "b.csv": episodes(in2019, ...second)});
  const own = stitched.replace(
    "order by",
    `where child not in (select child from episodes ${others}) order by`
  );
  return {episodes: await rows(exports, own), repairs: await rows(exports, repairs)};
}

describe("stitching the returns", () => {
  it("takes an open episode's end from the next return", async () => {
    const child = await life(["EX1 01/03/2019 S - -"], ["EX1 01/03/2019 S 02/07/2019 E5"]);
    expect(child).toEqual({episodes: ["2019-03-01 S 2019-07-02 E5 1"], repairs: []});
  });

  it("prefers a row with an end to a later row without", async () => {
    const child = await life(["EX1 01/03/2019 S 15/03/2019 E5"], ["EX1 01/03/2019 S - -"]);
    expect(child.episodes).toEqual(["2019-03-01 S 2019-03-15 E5 1"]);
  });

  it("takes X1 with a blank DEC for an open episode", async () => {
    const child = await life([], ["EX1 01/07/2019 S - X1"]);
    expect(child).toEqual({episodes: ["2019-07-01 S - - 1"], repairs: []});
  });

  it("ends an episode of a vanished child on 1 April, so that its own 31 March counts it", async () => {
    const child = await life(["EX1 01/03/2019 S - -"], []);
    expect(child).toEqual({
      episodes: ["2019-03-01 S 2019-04-01 E8 1"],
      repairs: ["child absent from later returns 2018 1"]
    });
  });

  it("leaves an open episode of the last return open", async () => {
    const child = await life([], ["EX1 01/03/2020 S - -"]);
    expect(child).toEqual({episodes: ["2020-03-01 S - - 1"], repairs: []});
  });

  it("cuts an overlap at the next start and keeps the reason of the episode cut", async () => {
    const child = await life([], ["EX1 02/05/2019 S 20/07/2019 E4A", "EX1 02/07/2019 P 02/09/2019 E5"]);
    expect(child).toEqual({
      episodes: ["2019-05-02 S 2019-07-02 E4A 1", "2019-07-02 P 2019-09-02 E5 2"],
      repairs: ["overlap clipped to the next 2019 1"]
    });
  });

  it("closes an open episode where a later one begins", async () => {
    const child = await life([], ["EX1 02/05/2019 S - -", "EX1 02/07/2019 P 02/09/2019 E5"]);
    expect(child).toEqual({
      episodes: ["2019-05-02 S 2019-07-02 X1 1", "2019-07-02 P 2019-09-02 E5 1"],
      repairs: ["open episode closed at the next 2019 1"]
    });
  });

  it("closes a gap inside a chain of X1, but not one before a new start", async () => {
    const child = await life(
      [],
      ["EX1 02/05/2019 S 02/06/2019 X1", "EX1 05/06/2019 P 02/07/2019 X1", "EX1 05/08/2019 S 02/09/2019 E5"]
    );
    expect(child).toEqual({
      episodes: [
        "2019-05-02 S 2019-06-05 X1 1",
        "2019-06-05 P 2019-07-02 X1 1",
        "2019-08-05 S 2019-09-02 E5 2"
      ],
      repairs: ["gap after X1 closed 2019 1"]
    });
  });

  it("passes the start of care from an episode of no length to the one of the same day", async () => {
    const child = await life([], ["EX1 02/05/2019 S 02/05/2019 X1", "EX1 02/05/2019 L 02/07/2019 E5"]);
    expect(child.episodes).toEqual(["2019-05-02 S 2019-07-02 E5 1"]);
  });

  it("keeps the first of two episodes that end on one day", async () => {
    const child = await life([], ["EX1 02/05/2019 S 02/07/2019 E5", "EX1 02/06/2019 P 02/07/2019 E4A"]);
    expect(child).toEqual({
      episodes: ["2019-05-02 S 2019-07-02 E5 1"],
      repairs: ["ends on the same day as an earlier episode 2019 1"]
    });
  });

  it("leaves out what starts after the extract or ends before it starts, and opens what ends after it", async () => {
    const child = await life(
      [],
      ["EX1 02/05/2019 S 02/08/2020 E5", "EX1 02/07/2020 P - -", "EX1 02/06/2019 P 02/01/2019 E5"]
    );
    expect(child).toEqual({
      episodes: ["2019-05-02 S - - 1"],
      repairs: [
        "end after the extract date taken as open 2019 1",
        "ends before it starts 2019 1",
        "starts after the extract date 2019 1"
      ]
    });
  });

  it("counts no child twice when a file is there twice", async () => {
    const file = episodes(in2018, "EX1 01/03/2019 S 15/03/2019 E5");
    const exports = await read({"a.csv": file, "copy of a.csv": file});
    expect(await rows(exports, "select count(*) from episodes")).toEqual(["2"]);
    expect(exports.faults.map((one) => one.kind)).toContain("return given twice");
  });
});

describe("the UASC lists", () => {
  it("name a child for as long as any return does: without a last day, or until the latest of them", async () => {
    const exports = await read({
      "episodes.csv": episodes("EX1 01/05/2019 S - -", "EX2 01/05/2019 S - -"),
      "uasc 1.csv": csv(headings.uasc, "EX1,1,01/01/2005,", "EX2,1,01/01/2005,30/11/2019"),
      "uasc 2.csv": csv(headings.uasc, "EX1,1,01/01/2005,31/12/2019", "EX2,1,01/01/2005,31/10/2019")
    });
    expect(await rows(exports, "select ceased from uasc_named order by ceased nulls first")).toEqual([
      "-",
      "2019-11-30"
    ]);
  });
});

describe("periods of care", () => {
  const periods =
    "select started, ended, rec, start_known, respite_only from periods_of_care where period < 9 order by child, period";

  it("begin at S, after an end, or with the first episode known", async () => {
    const exports = await read({
      "a.csv": episodes(
        "EX1 02/04/2019 P 02/05/2019 E4A",
        "EX1 02/06/2019 S 02/07/2019 X1",
        "EX1 02/07/2019 S 02/08/2019 E5",
        "EX1 02/09/2019 P - -"
      )
    });
    expect(await rows(exports, periods)).toEqual([
      "2019-04-02 2019-05-02 E4A false false",
      "2019-06-02 2019-07-02 E8 true false",
      "2019-07-02 2019-08-02 E5 true false",
      "2019-09-02 - - false false"
    ]);
  });

  it("are respite only when they are made up of V3 or V4, which give no day in care", async () => {
    const exports = await read({
      "a.csv": episodes(
        "EX1 02/04/2019 S 02/05/2019 E8 V3",
        "EX1 02/06/2019 S 02/07/2019 E8 V4",
        "EX1 02/08/2019 S 03/09/2019 E8 V2"
      )
    });
    expect(await rows(exports, "select started, respite_only from periods_of_care order by started")).toEqual(
      ["2019-04-02 true", "2019-06-02 true", "2019-08-02 false"]
    );
    expect(await rows(exports, "select decom, respite from episodes order by decom")).toEqual([
      "2019-04-02 true",
      "2019-06-02 true",
      "2019-08-02 false"
    ]);
  });

  it("run on through short breaks, and are respite only when nothing else is in them", async () => {
    const exports = await read({
      "a.csv": episodes(
        "EX1 02/04/2019 S 02/05/2019 X1 V2",
        "EX1 02/05/2019 L 02/06/2019 X1 V3",
        "EX1 02/06/2019 L 02/07/2019 E4A V2",
        "EX1 02/08/2019 S 03/08/2019 E8 V4"
      )
    });
    expect(await rows(exports, periods)).toEqual([
      "2019-04-02 2019-07-02 E4A true false",
      "2019-08-02 2019-08-03 E8 true true"
    ]);
  });
});
