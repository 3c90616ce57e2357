import {comparisonChart, type Dot} from "./comparison_chart.js";
import {draw} from "./draw.js";
import {type Compared, nameOf} from "./groups_compared.js";
import {escape} from "./html.js";
import type {Shown} from "./picture.js";
import type {ShownCell} from "./published.js";
import {sizes} from "./theme.js";

/** The groups and their reference as points in their ranges; nothing where fewer than two are shown. */
export function comparisonPicture(compared: readonly Compared[], title: string): Shown {
  const cells = [
    ...compared.map(({group, name}) => [nameOf(name), group] as const),
    [nameOf(compared[0]!.reference.category), compared[0]!.reference] as const
  ];
  const dots: Dot[] = cells.flatMap(([name, cell]) =>
    cell.status === "shown" && cell.value !== null ? [dot(name, cell)] : []
  );
  if (dots.length < 2) return {html: "", drawings: []};
  const [wide, narrow] = sizes.map((size) => draw(comparisonChart(dots, size)));
  const label = `${title}. ${dots.map(({name, told}) => `${name}: ${told}`).join("; ")}.`;
  const html = `<div class="chart" role="img" aria-label="${escape(label)}">
<div class="chart-wide">${wide}</div>
<div class="chart-narrow">${narrow}</div>
</div>`;
  return {html, drawings: wide ? [wide] : []};
}

function dot(name: string, cell: ShownCell): Dot {
  const counts = `${cell.numerator} of ${cell.denominator}`;
  return {
    name,
    value: cell.value!,
    lower: cell.lower ?? cell.value!,
    upper: cell.upper ?? cell.value!,
    told: `${cell.value}% (${counts})`
  };
}
