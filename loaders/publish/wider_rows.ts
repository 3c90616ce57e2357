import type {FactIndex} from "../comparators/fact_index.js";
import type {FigureRow} from "../figures/figure_row.js";
import type {Measure} from "../measures/measure.js";
import {beside} from "./fact_rows.js";

/** All councils of the latest year with counts, those already there left out. */
export function everyCouncil(
  facts: FactIndex,
  totals: readonly FigureRow[],
  there: readonly FigureRow[],
  own: string
): FigureRow[] {
  const latest = totals.findLast(
    ({measure, period, unit}) =>
      unit === "per cent" && facts.councils({measure, period}).some(({denominator}) => denominator !== null)
  );
  if (!latest) return [];
  const known = new Set(there.filter(({period}) => period === latest.period).map(({geography}) => geography));
  return facts
    .councils({measure: latest.measure, period: latest.period})
    .filter(({numerator, denominator, geography, laCode}) => {
      const counted = numerator !== null && denominator !== null;
      return counted && !known.has(geography) && laCode !== own;
    })
    .map((fact) => beside(fact, latest));
}

/** England's figures by the breakdowns that our own release has, in its latest year. */
export function breakdowns(
  facts: FactIndex,
  rows: readonly FigureRow[],
  measure: Measure,
  country: string
): FigureRow[] {
  const own = rows.filter(
    (row) => row.measure === measure.id && row.breakdown !== "" && row.breakdown2 === ""
  );
  const latest = own
    .map(({period}) => period)
    .sort()
    .at(-1);
  const asked = own.filter(({period, statistic}) => period === latest && statistic === "value");
  return asked.flatMap((row) =>
    (["value", "share"] as const).flatMap((statistic) => {
      const {period, breakdown, category} = row;
      const fact = facts.country({measure: measure.id, period, breakdown, category, statistic});
      return fact ? [beside({...fact, geography: country}, row)] : [];
    })
  );
}
