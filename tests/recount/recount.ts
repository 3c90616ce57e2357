import type {Council} from "../../loaders/council.js";
import {readDay} from "./days.js";
import {distanceMeasures} from "./distance.js";
import {flowMeasures} from "./flows.js";
import {healthMeasures} from "./health.js";
import {moveMeasures} from "./moves.js";
import {movesRate} from "./moves_rate.js";
import {overRepresentation} from "./over_representation.js";
import {participationMeasures} from "./participation.js";
import {readReturns} from "./returns.js";
import {longTermStability} from "./stability.js";
import {stockMeasures} from "./stock.js";
import type {Counted} from "./tally.js";
import {timelinessMeasures} from "./timeliness.js";
import {worldOf} from "./world.js";

/** The hard measures counted from the raw files by plain loops over children, sharing nothing with the product. */
export function recount(council: Council): Counted[] {
  const extract = readDay(council.extractDate);
  if (extract === null) throw new Error("The extract date is no date");
  const areas = [council.laCode, council.onsCode].filter((code) => code !== undefined);
  const world = worldOf(readReturns(council.exports), extract, areas);
  const moves = moveMeasures(world);
  return [
    ...stockMeasures(world),
    ...distanceMeasures(world),
    ...longTermStability(world),
    ...flowMeasures(world),
    ...moves,
    ...movesRate(world),
    ...overRepresentation(moves),
    ...timelinessMeasures(world),
    ...participationMeasures(world),
    ...healthMeasures(world)
  ];
}
