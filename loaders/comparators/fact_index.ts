import type {Fact} from "./fact.js";

/** Which figure is compared: one measure in one period, for everyone or for one category. */
export interface Figure {
  readonly measure: string;
  readonly period: string;
  readonly breakdown?: string;
  readonly category?: string;
  readonly statistic?: Fact["statistic"];
}

/** Facts found by figure and place without walking through all of them. */
export interface FactIndex {
  country(figure: Figure): Fact | null;
  region(figure: Figure, name: string): Fact | null;
  council(figure: Figure, laCode: string): Fact | null;
  /** Every council's, hidden ones too. */
  councils(figure: Figure): readonly Fact[];
  /** The periods in which there is any fact of the measure, in order. */
  periods(measure: string): readonly string[];
}

export function factIndex(facts: readonly Fact[]): FactIndex {
  const byFigure = new Map<string, Fact[]>();
  const periods = new Map<string, Set<string>>();
  for (const fact of facts) {
    const key = figureKey(fact);
    const found = byFigure.get(key);
    if (found) found.push(fact);
    else byFigure.set(key, [fact]);
    periods.set(fact.measure, (periods.get(fact.measure) ?? new Set()).add(fact.period));
  }
  const of = (figure: Figure, type: Fact["geographyType"]) =>
    (byFigure.get(figureKey(figure)) ?? []).filter(({geographyType}) => geographyType === type);
  return {
    country: (figure) => of(figure, "country")[0] ?? null,
    region: (figure, name) => of(figure, "region").find(({geography}) => geography === name) ?? null,
    council: (figure, laCode) => of(figure, "council").find((fact) => fact.laCode === laCode) ?? null,
    councils: (figure) => of(figure, "council"),
    periods: (measure) => [...(periods.get(measure) ?? [])].sort()
  };
}

function figureKey({measure, period, breakdown = "", category = "", statistic = "value"}: Figure): string {
  return [measure, period, breakdown, category, statistic].join("|");
}
