import type {CouncilFunnel, FunnelCouncil} from "./funnel_points.js";
import {amount, type Beside, valueOf} from "./official.js";
import {periodName} from "./periods.js";

/** Where the council lies in the funnel, as a heading. */
export function funnelFinding({own, measure, latest}: Beside, found: CouncilFunnel): string {
  const value = amount(measure, valueOf(own.cells.get(latest))!);
  const {signal} = mine(found);
  const usual = found.funnel.widened ? "chance and the usual differences between councils" : "chance alone";
  if (signal) return `${own.name}’s ${value} is ${signal} what ${usual} would give`;
  const side = outsideInner(found);
  if (side)
    return `${own.name}’s ${value} is ${side}, though not beyond doubt: 1 council in 20 is so far out by ${usual}`;
  return `${own.name}’s ${value} is within what ${usual} would give`;
}

/** On which side of the limits that chance crosses once in 20 the council lies; null when within them. */
export function outsideInner(found: CouncilFunnel): "low" | "high" | null {
  const {limits95, x, n} = mine(found);
  if (!limits95 || n === 0) return null;
  if (x / n < limits95.lower) return "low";
  return x / n > limits95.upper ? "high" : null;
}

export function funnelSubtitle({measure, own, latest}: Beside, {councils}: CouncilFunnel): string {
  return `${measure.label}: percentage by number of children, ${own.name} and ${councils.length - 1} other councils, ${periodName(latest)}`;
}

/** What the lines are, how they were made, and who lies outside. */
export function funnelSummary({measure}: Beside, found: CouncilFunnel): string[] {
  const {councils, funnel} = found;
  const {target, widened, points} = funnel;
  const outside = points.filter(({signal}) => signal !== null).length;
  const phi = funnel.dispersion?.phi;
  return [
    `The dotted line is the share of all ${councils.length} councils together, ${amount(measure, Math.round(1000 * target) / 10)}. Small councils stray further from it by chance alone, so the limits are wider on the left: about 1 council in 20 would lie outside the dashed lines by chance, and about 1 in 500 outside the solid ones.`,
    widened
      ? `Councils differ more than chance would have them (dispersion ${phi!.toFixed(1)}), so the limits are widened for it.`
      : "Councils differ no more than chance would have them.",
    outside === 0
      ? "No council lies outside the solid lines."
      : `${outside} of the ${councils.length} ${outside === 1 ? "lies" : "lie"} outside the solid lines.`
  ];
}

function mine({councils, funnel}: CouncilFunnel) {
  return funnel.points[councils.findIndex(({own}: FunnelCouncil) => own)]!;
}
