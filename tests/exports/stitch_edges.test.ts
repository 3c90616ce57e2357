import {describe, expect, it} from "vitest";
import {episodes, read, rows} from "../fixtures/exports.js";

describe("what stitching says of an episode", () => {
  it("is nothing where it ends on the day of the extract, 30 June 2020", async () => {
    const exports = await read({"a.csv": episodes("EX1 01/05/2019 S 30/06/2020 E5")});
    expect(await rows(exports, "select dec, rec from episodes")).toEqual(["2020-06-30 E5"]);
    expect(exports.repairs).toEqual([]);
  });

  it("is a start of care that is not known, where the return gives no reason for a new episode", async () => {
    const exports = await read({"a.csv": episodes("EX1 02/04/2019 - 02/05/2019 E4A")});
    expect(await rows(exports, "select started, start_known from periods_of_care")).toEqual([
      "2019-04-02 false"
    ]);
  });
});
