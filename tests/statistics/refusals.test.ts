import {expect, it} from "vitest";
import {exactShare} from "../../loaders/statistics/binomial.js";
import {chance} from "../../loaders/statistics/chance.js";
import {controlLimits, exactControlLimits, pooledShare} from "../../loaders/statistics/control_limits.js";
import {gap} from "../../loaders/statistics/gap.js";
import {mantelHaenszel} from "../../loaders/statistics/mantel_haenszel.js";
import {ratio} from "../../loaders/statistics/ratio.js";
import {ratioFromShares, representation} from "../../loaders/statistics/representation.js";

const right = {a: 4, n1: 20, c: 10, n0: 100};
const tooManyInGroup = {...right, a: 21};
const tooManyInReference = {...right, c: 101};

it.each<[string, () => unknown]>([
  ["the exact range of a share", () => exactShare(9, 8)],
  ["a share of all councils", () => pooledShare([{x: 9, n: 8}])],
  ["the gap, of a group", () => gap(tooManyInGroup)],
  ["the gap, of a reference", () => gap(tooManyInReference)],
  ["the ratio, of a group", () => ratio(tooManyInGroup)],
  ["the ratio, of a reference", () => ratio(tooManyInReference)],
  ["the ratio adjusted for age", () => mantelHaenszel([right, tooManyInReference])],
  ["the representation index", () => representation(9, 8, 20, 60)],
  ["the representation index, where nobody is a case", () => representation(1, 0, 20, 60)],
  ["chance, of the cases", () => chance(9, 8, 20, 60)],
  ["chance, of the group", () => chance(3, 5, 2, 60)],
  ["chance, of all the children", () => chance(3, 5, 61, 60)],
  ["a target for limits", () => controlLimits(1.5, 100)],
  ["a target for exact limits", () => exactControlLimits(1.5, 100)],
  ["a group's share of the cases", () => ratioFromShares(1.2, 0.5)],
  ["a group's share of the children", () => ratioFromShares(0.5, 1.2)]
])("%s is refused when a part is more than its whole", (_, ask) => {
  expect(ask).toThrow(RangeError);
});
