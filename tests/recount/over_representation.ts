import {type Counted, none} from "./tally.js";

/** A group's share with three or more placements over White British children's; for sex, over the other sex's. */
export function overRepresentation(shares: readonly Counted[]): Counted[] {
  const breakdowns = ["ethnicity", "ethnicity_white_british", "sex"];
  const moved = shares.filter((cell) => cell.measure === "three-or-more-placements");
  return moved
    .filter((cell) => breakdowns.includes(cell.breakdown))
    .map((cell) => {
      const reference = referenceOf(cell);
      const other = moved.find((one) => one.period === cell.period && one.category === reference);
      const value = cell.value === null || !other?.value ? null : cell.value / other.value;
      return {...cell, ...none, measure: "over-representation-moves", value};
    });
}

function referenceOf({category}: Counted): string | undefined {
  if (category === "Female") return "Male";
  if (category === "Male") return "Female";
  return ["Unknown", "White", "White British"].includes(category) ? undefined : "White British";
}
