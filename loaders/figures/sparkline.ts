import {type Selection, shown} from "./selection.js";

const [width, height, edge] = [200, 40, 5];

/** The years of a measure as a line without words, for a tile that says its figure and change in words; none for fewer than three. */
export function sparkline({totals, periods}: Pick<Selection, "totals" | "periods">): string {
  const marks = shown(totals).filter(({value}) => value !== null);
  const last = marks.at(-1);
  const top = Math.max(...marks.map(({value}) => value!));
  if (marks.length < 3 || !last || top <= 0) return "";
  const first = periods.indexOf(marks[0]!.period);
  const x = (period: string) =>
    round(edge + ((width - 2 * edge) * (periods.indexOf(period) - first)) / (periods.length - 1 - first));
  const y = (value: number) => round(height - edge - ((height - 2 * edge) * value) / top);
  // A year without a figure breaks the line.
  const path = marks.map(({period, value}, index) => {
    const joined = index > 0 && periods[periods.indexOf(period) - 1] === marks[index - 1]!.period;
    return `${joined ? "L" : "M"}${x(period)},${y(value!)}`;
  });
  return `<svg class="sparkline" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
<path d="${path.join("")}" fill="none" stroke="currentColor" stroke-width="2"/>
<circle cx="${x(last.period)}" cy="${y(last.value!)}" r="4" fill="currentColor"/>
</svg>`;
}

function round(number: number): number {
  return Math.round(10 * number) / 10;
}
