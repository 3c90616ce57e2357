import {sum} from "d3";
import {type Funnel, funnel} from "../statistics/funnel.js";
import {type Beside, type Place, valueOf} from "./official.js";

/** Fewest councils that say how much councils differ. */
const fewest = 10;

/** A council of a funnel: so many children, of whom so many. */
export interface FunnelCouncil {
  readonly name: string;
  readonly own: boolean;
  readonly x: number;
  readonly n: number;
}

/** The councils with published counts in a year, the council's own from its exports, and their funnel. */
export interface CouncilFunnel {
  readonly councils: readonly FunnelCouncil[];
  readonly funnel: Funnel;
}

/** Null for a measure that is no share of children, or where too few councils have counts. */
export function councilFunnel({
  measure,
  own,
  neighbours,
  others,
  latest,
  with: {from}
}: Beside): CouncilFunnel | null {
  // Neighbours are chosen for being alike: alone they say nothing of how much councils differ.
  if (measure.unit !== "per cent" || from === "kept facts") return null;
  const councils = [own, ...neighbours, ...others].flatMap((place) => counted(place, latest));
  if (councils.length < fewest || !councils[0]?.own || sum(councils, ({x}) => x) === 0) return null;
  const found = funnel(councils);
  return found && {councils, funnel: found};
}

function counted({name, role, cells}: Place, period: string): FunnelCouncil[] {
  const cell = cells.get(period);
  if (valueOf(cell) === null || cell?.numerator == null || !cell.denominator) return [];
  return [{name, own: role === "own", x: cell.numerator, n: cell.denominator}];
}
