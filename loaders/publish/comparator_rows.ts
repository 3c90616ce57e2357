import {type Comparison, compare} from "../comparators/compare.js";
import {isKept} from "../comparators/council_data.js";
import type {Fact} from "../comparators/fact.js";
import {factIndex} from "../comparators/fact_index.js";
import type {OpenData} from "../comparators/open_data/read.js";
import {publishable} from "../comparators/publishable.js";
import {neighbourMeanName} from "../figures/compared_with.js";
import type {FigureRow} from "../figures/figure_row.js";
import {decimals} from "../measures/display.js";
import type {Measure} from "../measures/measure.js";
import {round} from "../statistics/rounding.js";
import {comparedWith} from "./compared_with.js";
import {beside} from "./fact_rows.js";
import {breakdowns, everyCouncil} from "./wider_rows.js";

/** The council whose figures are set beside others'. */
interface ComparedCouncil {
  readonly laCode: string;
}

/**
 * Rows of figures.csv from the department: England, the region, the ten neighbours and their mean beside each of our
 * totals, the council's rank and quartile, England's breakdowns, and for the latest share every council, for a funnel.
 *
 * Where our own total is withheld only England's share stays, without its counts: a region or all councils, less
 * the others, would be the council's own. Breakdowns are England's alone, for the same reason.
 * Councils differ in size, so their counts have no mean and no rank.
 */
export function comparatorRows(
  rows: readonly FigureRow[],
  measures: readonly Measure[],
  council: ComparedCouncil,
  data: OpenData
): FigureRow[] {
  const own = rows.filter(
    (row) => row.statistic === "value" && row.breakdown === "" && row.breakdown2 === ""
  );
  const place = comparedWith(data, council.laCode);
  const facts = factIndex(allowed(data.facts, own, measures).map((fact) => sourced(fact, place.country)));
  return measures.flatMap((measure) => {
    const totals = own.filter((row) => row.measure === measure.id);
    const compared = totals.flatMap((total) => {
      const figure = {measure: measure.id, period: total.period};
      const value = total.status === "shown" ? total.value : null;
      const found = compare(
        facts,
        data.neighbours,
        {laCode: council.laCode, region: place.region ?? ""},
        figure,
        measure.polarity,
        value
      );
      return [...places(found, total, place.country), ...standing(found, total, isKept(data))];
    });
    return [
      ...compared,
      ...everyCouncil(facts, totals, compared, council.laCode),
      ...breakdowns(facts, rows, measure, place.country)
    ];
  });
}

/** Facts of our measures, in our units, that may stand beside our figures. */
function allowed(facts: readonly Fact[], own: readonly FigureRow[], measures: readonly Measure[]): Fact[] {
  const units = new Map(measures.map(({id, unit}) => [id, unit]));
  const hidden = new Set(
    own.filter(({status}) => status === "withheld").map(({measure, period}) => `${measure}|${period}`)
  );
  const withheld = ({measure, period}: Fact) => hidden.has(`${measure}|${period}`);
  const fitting = facts.filter(({measure, unit, statistic}) =>
    statistic === "share" ? units.has(measure) : units.get(measure) === unit
  );
  return publishable(fitting, withheld).flatMap((fact) => {
    if (!withheld(fact)) return [fact];
    if (fact.geographyType !== "country" || fact.unit === "children") return [];
    return [{...fact, numerator: null, denominator: null}];
  });
}

/** An invented figure never names the department as its source. */
function sourced(fact: Fact, country: string): Fact {
  if (!/invented/i.test(country)) return fact;
  return {
    ...fact,
    source: fact.source.replace(/^.*?, (.*), release.*$/, "Invented, in the official format of $1")
  };
}

function places(found: Comparison, total: FigureRow, country: string): FigureRow[] {
  const rows = [found.england && {...found.england, geography: country}, found.region].flatMap((fact) =>
    fact ? [beside(fact, total)] : []
  );
  const known = found.neighbours.flatMap(({fact}) => (fact ? [beside(fact, total)] : []));
  if (!found.neighbourMean || total.unit === "children") return [...rows, ...known];
  const {value, of} = found.neighbourMean;
  const mean: FigureRow = {
    ...further(total, round(value, total.unit === "per cent" ? 1 : decimals(total.unit, null))),
    geography: neighbourMeanName,
    source: `Mean of the figures published for ${of} statistical neighbours. ${known[0]?.source ?? ""}`.trim()
  };
  return [...rows, ...known, mean];
}

/** The rank, among how many, and the quarter: from figures that are all shown. */
function standing(
  {rank, quartile, neighbours, england}: Comparison,
  total: FigureRow,
  kept: boolean
): FigureRow[] {
  const source = neighbours.find(({fact}) => fact)?.fact?.source ?? england?.source;
  // Where our own figure is not shown, the department's would be ranked under our name.
  if (total.status !== "shown" || total.unit === "children") return [];
  if (!rank || rank.of < 2 || kept || !source) return [];
  const row = {...total, numerator: null, denominator: null, lower: null, upper: null};
  const from = {source: `${total.source}; ${source}`};
  return [
    {...row, ...from, statistic: "rank", value: rank.rank, unit: `of ${rank.of} councils`},
    ...(quartile === null
      ? []
      : [{...row, ...from, statistic: "quartile", value: quartile, unit: "quartile"}])
  ];
}

function further(row: FigureRow, value: number): FigureRow {
  return {...row, numerator: null, denominator: null, lower: null, upper: null, status: "shown", value};
}
