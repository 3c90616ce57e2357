import {type Fact, hasNumbers} from "./fact.js";

/** Fewest people a republished figure of one council may stand for, or leave out. */
const fewest = 6;

/**
 * What of the department's we may print beside our own figures. Of England and the regions everything (the
 * department rounds those to 10). Of a council only whole-council figures: its breakdowns, put together with
 * each other or with ours, can give away a cell that either hides. And no figure that stands for 1 to 5
 * children, or leaves out 1 to 5.
 *
 * `withheld` says whether our own release hides the measure's total for the council in the period: then the
 * department's is not printed either.
 */
export function publishable(facts: readonly Fact[], withheld: (fact: Fact) => boolean = () => false): Fact[] {
  return facts.filter((fact) => {
    if (fact.geographyType !== "council") return true;
    if (fact.breakdown !== "" || withheld(fact)) return false;
    return !hasNumbers(fact) || !isSmall(fact);
  });
}

function isSmall({numerator, denominator, value, unit}: Fact): boolean {
  if (numerator !== null && between(numerator)) return true;
  if (unit !== "per cent" || numerator === null || denominator === null)
    return unit === "children" && value !== null && between(value);
  return between(denominator - numerator);
}

function between(count: number): boolean {
  return count > 0 && count < fewest;
}
