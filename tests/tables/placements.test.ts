import {describe, expect, it} from "vitest";
import type {Value} from "../../loaders/database.js";
import {worldFrom} from "../fixtures/tables.js";

type Episode = Record<string, Value>;

/** The placements of one child who came into care on 1 January 2023. */
async function placementsOf(...later: Episode[]) {
  const first = {decom: "2023-01-01", place: "U4", urn: "EX1", place_key: 11};
  const db = await worldFrom({episodes: [first, ...later].map((row) => ({child: 1, ...row}))});
  const placements = await db.all("select started, ended, place, carer from placements order by started");
  const moves = await db.all<{moved: string}>("select moved from moves order by moved");
  return {placements, moves: moves.map((move) => move.moved)};
}

describe("a placement", () => {
  it("is not begun by a new legal status alone (L)", async () => {
    const {placements, moves} = await placementsOf({decom: "2023-02-01", rne: "L", ls: "E1"});
    expect(placements).toEqual([{started: "2023-01-01", ended: null, place: "U4", carer: 1}]);
    expect(moves).toEqual([]);
  });

  it.each(["P", "B", "T", "U"])("is begun by %s", async (rne) => {
    const {moves} = await placementsOf({decom: "2023-02-01", rne, place: "U6"});
    expect(moves).toEqual(["2023-02-01"]);
  });

  it("changes carers with P and B, not with T and U", async () => {
    const {placements} = await placementsOf(
      {decom: "2023-02-01", rne: "T", place: "U6"},
      {decom: "2023-03-01", rne: "P", place: "K2"},
      {decom: "2023-04-01", rne: "U", place: "K2"},
      {decom: "2023-05-01", rne: "B", place: "U1"}
    );
    expect(placements.map((row) => row.carer)).toEqual([1, 1, 2, 2, 3]);
  });

  it.each(["A3", "A5"])(
    "goes on when the current foster carers adopt (%s), whatever the return says began",
    async (place) => {
      for (const rne of ["P", "B", "T", "U", "L"]) {
        const {placements, moves} = await placementsOf({decom: "2023-02-01", rne, place});
        expect(placements).toEqual([{started: "2023-01-01", ended: null, place, carer: 1}]);
        expect(moves).toEqual([]);
      }
    }
  );

  it("is new when other carers adopt (A4, A6)", async () => {
    const {moves} = await placementsOf({decom: "2023-02-01", rne: "P", place: "A6"});
    expect(moves).toEqual(["2023-02-01"]);
  });

  it.each(["T0", "T1", "T2", "T3", "T4"])(
    "runs on through a temporary placement (%s) and the way back",
    async (place) => {
      const {placements, moves} = await placementsOf(
        {decom: "2023-02-01", place},
        {decom: "2023-02-05", place: "U4", urn: "EX1", place_key: 11}
      );
      expect(placements).toEqual([{started: "2023-01-01", ended: null, place: "U4", carer: 1}]);
      expect(moves).toEqual([]);
    }
  );

  it.each([
    ["another kind of placement", {place: "U6", urn: "EX1", place_key: 11}],
    ["another provider", {place: "U4", urn: "EX2", place_key: 11}],
    ["another address", {place: "U4", urn: "EX1", place_key: 12}]
  ])("is new when the child comes back from a temporary placement to %s", async (_, back) => {
    const {placements, moves} = await placementsOf(
      {decom: "2023-02-01", place: "T4"},
      {decom: "2023-02-05", ...back}
    );
    expect(placements[0]).toEqual({started: "2023-01-01", ended: "2023-02-05", place: "U4", carer: 1});
    expect(moves).toEqual(["2023-02-05"]);
  });

  it("is new after a move to the same kind of placement with nothing between", async () => {
    const {moves} = await placementsOf({decom: "2023-02-01", place: "U4", urn: "EX1", place_key: 11});
    expect(moves).toEqual(["2023-02-01"]);
  });

  it("does not count when it lasted less than a day", async () => {
    const {placements, moves} = await placementsOf(
      {decom: "2023-02-01", place: "K2"},
      {decom: "2023-02-01", place: "U6"}
    );
    expect(placements.map((row) => row.place)).toEqual(["U4", "U6"]);
    expect(moves).toEqual(["2023-02-01"]);
  });

  it("counts when a new legal status on its first day ends its first episode", async () => {
    const {placements} = await placementsOf(
      {decom: "2023-02-01", place: "K2"},
      {decom: "2023-02-01", rne: "L", ls: "C1", place: "K2"}
    );
    expect(placements.map((row) => row.place)).toEqual(["U4", "K2"]);
  });

  it("runs on through a short break inside the period of care", async () => {
    const {placements} = await placementsOf(
      {decom: "2023-02-01", rne: "L", ls: "V3"},
      {decom: "2023-03-01", rne: "L", ls: "C2"}
    );
    expect(placements).toEqual([{started: "2023-01-01", ended: null, place: "U4", carer: 1}]);
  });

  it("is none where all of the period is short breaks", async () => {
    const {placements} = await placementsOf(
      {decom: "2023-02-01", dec: "2023-03-01", rec: "E4A"},
      {decom: "2023-04-01", rne: "S", ls: "V4"},
      {decom: "2023-04-08", rne: "P", ls: "V4", place: "K2"}
    );
    expect(placements).toHaveLength(2);
  });
});

describe("a move", () => {
  it("is not made by coming back into care", async () => {
    const {placements, moves} = await placementsOf(
      {decom: "2023-02-01", dec: "2023-03-01", rec: "E4A", place: "K2"},
      {decom: "2023-03-01", rne: "S", place: "U6"}
    );
    expect(placements).toHaveLength(3);
    expect(moves).toEqual(["2023-02-01"]);
  });

  it("keeps the kind of placement left and entered, and the reason written on the one that ended", async () => {
    const db = await worldFrom({
      years: [2023],
      episodes: [
        {child: 1, decom: "2023-05-01", rne: "S", reason_place_change: "CARPL"},
        {child: 1, decom: "2023-06-01", rne: "L", reason_place_change: "CREQB"},
        {child: 1, decom: "2023-07-01", place: "K2", reason_place_change: null},
        {child: 1, decom: "2023-08-01", place: "S1", reason_place_change: "ALLEG"}
      ]
    });
    const rows = await db.all(
      `select moved, placement_type, entered_placement_type as entered, reason_place_change as reason, planned
       from moves_in_period where kind = 'year' order by moved`
    );
    expect(rows).toEqual([
      {
        moved: "2023-07-01",
        placement_type: "Foster placements",
        entered: "Secure homes and children's homes",
        reason: "Carer requests end due to child's behaviour",
        planned: "Unplanned"
      },
      {
        moved: "2023-08-01",
        placement_type: "Secure homes and children's homes",
        entered: "Residential schools",
        reason: "Not recorded",
        planned: "Not recorded"
      }
    ]);
  });
});
