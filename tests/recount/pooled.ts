import {years} from "./calendar.js";
import type {Counted} from "./tally.js";
import type {World} from "./world.js";

/** Three years together, counted back from the last: the sums of the years. */
export function withPooled(cells: readonly Counted[], world: World, scale: number): Counted[] {
  const all = [...years(world)];
  const pooled: Counted[] = [];
  for (let at = all.length - 1; at >= 2; ) {
    const three = all.slice(at - 2, at + 1).map((period) => period.name);
    if (all[at]!.year - all[at - 2]!.year !== 2) {
      at -= 1;
      continue;
    }
    const name = `${three[0]} to ${three[2]}`;
    for (const last of cells.filter((cell) => cell.period === three[2])) {
      const same = cells.filter(
        (cell) =>
          three.includes(cell.period) && cell.breakdown === last.breakdown && cell.category === last.category
      );
      const numerator = same.reduce((sum, cell) => sum + (cell.numerator ?? 0), 0);
      const denominator = same.reduce((sum, cell) => sum + (cell.denominator ?? 0), 0);
      const value = denominator === 0 ? null : (scale * numerator) / denominator;
      pooled.push({...last, period: name, numerator, denominator, value});
    }
    at -= 3;
  }
  return [...cells, ...pooled];
}
