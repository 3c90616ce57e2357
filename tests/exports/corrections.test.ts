import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {afterEach, describe, expect, it} from "vitest";
import {ExportsError} from "../../loaders/exports/fault.js";
import {type Exports, readExports} from "../../loaders/exports/read.js";
import {repairSentences} from "../../loaders/exports/repairs.js";
import {council, csv, episodes, headings, rows} from "../fixtures/exports.js";

const files = {
  "2018.csv": episodes("EX1 01/05/2018 S - -"),
  "2019.csv": episodes("EX1 01/05/2018 S 01/06/2019 E5", "EX2 01/05/2019 S - -"),
  "h.csv": csv(headings.header, "EX1,1,01/01/2010,WBRI,,,", "EX2,1,02/01/2010,WBRI,,,")
};
const opened: Exports[] = [];

afterEach(() => {
  for (const {db} of opened.splice(0)) db.close();
});

async function corrected(...lines: string[]): Promise<Exports> {
  const about = council(files);
  const folder = join(dirname(about.file), "private");
  mkdirSync(folder);
  writeFileSync(join(folder, "corrections.csv"), csv("table,key,column,from,to,reason,date", ...lines));
  const exports = await readExports(about);
  opened.push(exports);
  return exports;
}

describe("declared corrections", () => {
  it("change what they name in every return that has it, and are counted", async () => {
    const exports = await corrected(
      "episodes,EX1 01/05/2018,LS,C2,V2,the order was never made,2020-07-01",
      "header,EX2,ETHNIC,WBRI,MWBC,asked again,01/07/2020"
    );
    expect(await rows(exports, "select ls, rec from episodes order by decom")).toEqual(["V2 E5", "C2 -"]);
    expect(await rows(exports, "select ethnicity from children order by born")).toEqual(["White", "Mixed"]);
    const said = repairSentences(exports.repairs);
    expect(said).toEqual([
      "Return 2018-19: 1 row, corrected or left out as private/corrections.csv declares.",
      "Return 2019-20: 2 rows, corrected or left out as private/corrections.csv declares."
    ]);
  });

  it("may leave a row out", async () => {
    const exports = await corrected(
      "episodes,EX2 01/05/2019,ROW,,leave out,a child of another council,2020-07-01"
    );
    expect(await rows(exports, "select count(*) from episodes")).toEqual(["1"]);
  });

  it("fail loudly when they match nothing any more, by line and without a value", async () => {
    const stale = "episodes,EX1 01/05/2018,LS,E1,V2,the order was never made,2020-07-01";
    const bad = [
      "nothing,EX1,LS,C2,V2,r,2020-07-01",
      "header,EX1,UPN,,,r,2020-07-01",
      "header,EX1,SEX,1,2,,2020-07-01"
    ];
    const more = ["header,EX1,SEX,1,2,r,soon", "episodes,EX1,LS,C2,V2,r,2020-07-01"];
    const failed = await corrected(stale, ...bad, ...more).catch((reason) => reason);
    expect(failed).toBeInstanceOf(ExportsError);
    const lines = (failed as Error).message.split("\n");
    expect(lines.map((line) => line.match(/line (\d)/)?.[1])).toEqual(["2", "3", "4", "5", "6", "7"]);
    expect(lines[0]).toBe(
      "private/corrections.csv, line 2: it matches no row of the exports any more. Take the line out if the exports are right now, or mend it."
    );
    expect((failed as Error).message).not.toMatch(/EX\d|01\/05|soon|never made/);
  });
});
