import {expect, it} from "vitest";
import {type World, worldFrom} from "../fixtures/tables.js";

/** Child 1 moves on Monday 4 December 2023: with Christmas between, the 20th working day is Thursday 4 January. */
const moved = [
  {child: 1, decom: "2023-05-01"},
  {child: 1, decom: "2023-12-04", place: "U6"}
];
const bankHolidays = ["2023-12-25", "2023-12-26", "2024-01-01"];

async function judged(world: World) {
  const db = await worldFrom({years: [2023], episodes: moved, bankHolidays, ...world});
  return db.all("select due, reviewed from moves_to_review where kind = 'year'");
}

it.each([
  ["2023-12-03", false],
  ["2023-12-04", true],
  ["2024-01-04", true],
  ["2024-01-05", false]
])("says of a review held on %s whether it followed the move in time: %s", async (held, reviewed) => {
  expect(await judged({reviews: [{child: 1, period: 1, held}]})).toEqual([{due: "2024-01-04", reviewed}]);
});

it("does not stretch 20 working days ending on a Friday over the weekend", async () => {
  const episodes = [
    {child: 1, decom: "2023-05-01"},
    {child: 1, decom: "2023-06-02", place: "U6"}
  ];
  expect(await judged({episodes, reviews: [{child: 1, period: 1, held: "2023-07-01"}]})).toEqual([
    {due: "2023-06-30", reviewed: false}
  ]);
});

it("leaves out a move after which the child left care in the 20 working days, unless reviewed", async () => {
  const episodes = [moved[0]!, {...moved[1]!, dec: "2024-01-04", rec: "E4A"}];
  expect(await judged({episodes})).toEqual([]);
  expect(await judged({episodes, reviews: [{child: 1, period: 1, held: "2023-12-20"}]})).toHaveLength(1);
  expect(await judged({episodes: [moved[0]!, {...moved[1]!, dec: "2024-01-05", rec: "E4A"}]})).toHaveLength(
    1
  );
});

it("leaves out a move whose 20 working days are not over at the extract date, unless reviewed", async () => {
  expect(await judged({extractDate: "2024-01-04"})).toEqual([]);
  expect(await judged({extractDate: "2024-01-05"})).toHaveLength(1);
  const reviews = [{child: 1, period: 1, held: "2023-12-20"}];
  expect(await judged({extractDate: "2024-01-04", reviews})).toHaveLength(1);
});
