import {type Check, finding} from "./finding.js";
import {isPercentage, list, number, rounding, written} from "./numbers.js";
import type {Printed} from "./statement.js";

const name = "parts and totals";

/** Parts must make their whole: the one printed, or 100% where parts of everyone are printed without one. */
export const partsAndTotals: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const parts = statement.of("part");
      const [first] = parts;
      const [whole] = statement.of("whole");
      if (!first || (!whole && (!isPercentage(first) || parts.length < 2))) return [];
      const sum = parts.reduce((total, part) => total + part.value, 0);
      const target = whole?.value ?? 100;
      if (Math.abs(sum - target) <= tolerance(whole ? [whole, ...parts] : parts)) return [];
      return [
        finding(
          name,
          whole ? [whole, ...parts] : [first, ...parts.slice(1)],
          sentence(parts, sum, whole),
          `The parts printed (${list(parts.map((part) => part.subject))}) do not make their total.`
        )
      ];
    })
};

function tolerance(figures: readonly Printed[]): number {
  if (!figures.some(isPercentage)) return 0;
  return figures.reduce((sum, figure) => sum + rounding(figure), 0);
}

function sentence(parts: readonly Printed[], sum: number, whole: Printed | undefined): string {
  const unit = parts.some(isPercentage) ? "%" : "";
  const named = list(parts.map((part) => `${written(part)} (${part.subject})`));
  if (!whole)
    return `Printed ${named}; together they make ${number(sum, 3)}${unit} of everyone, where parts of everyone make 100%.`;
  const start = `Printed ${written(whole)} (${whole.subject}) beside ${named}; the parts make ${number(sum, 3)}${unit}.`;
  const complement = unit && Math.abs(100 - whole.value - sum) <= tolerance([whole, ...parts]);
  return complement
    ? `${start} All of them together make 100%, so the first may be printed for its opposite.`
    : start;
}
