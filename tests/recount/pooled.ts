import {years} from "./calendar.js";
import type {Counted} from "./tally.js";
import type {World} from "./world.js";

/** Three years together, counted back from the latest: the sums of the years, where each has a return. */
export function withPooled(cells: readonly Counted[], world: World, scale: number): Counted[] {
  const all = years(world);
  const latest = Math.max(...all.map(({year}) => year));
  const pooled = all
    .filter(({year}) => (latest - year) % 3 === 0)
    .flatMap(({year}) => {
      const three = all.filter((period) => period.year > year - 3 && period.year <= year);
      return three.length === 3
        ? summed(
            cells,
            three.map(({name}) => name),
            scale
          )
        : [];
    });
  return [...cells, ...pooled];
}

function summed(cells: readonly Counted[], names: readonly string[], scale: number): Counted[] {
  const among = cells.filter(({period}) => names.includes(period));
  return among
    .filter(({period}) => period === names[2])
    .map((last) => {
      const same = among.filter((one) => one.breakdown === last.breakdown && one.category === last.category);
      const numerator = same.reduce((sum, cell) => sum + (cell.numerator ?? 0), 0);
      const denominator = same.reduce((sum, cell) => sum + (cell.denominator ?? 0), 0);
      const value = denominator === 0 ? null : (scale * numerator) / denominator;
      return {...last, period: `${names[0]} to ${names[2]}`, numerator, denominator, value};
    });
}
