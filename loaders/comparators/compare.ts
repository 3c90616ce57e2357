import {mean} from "d3";
import {type Fact, hasNumbers} from "./fact.js";
import type {FactIndex, Figure} from "./fact_index.js";
import type {Neighbour, Neighbours} from "./open_data/neighbours.js";
import {type Polarity, quartileOf, type Rank, rankOf} from "./rank.js";

/** One figure of a council beside England, its region, its ten neighbours and all councils. */
export interface Comparison {
  readonly england: Fact | null;
  readonly region: Fact | null;
  /** Nearest first; the fact is null where there is none at all. */
  readonly neighbours: readonly {readonly neighbour: Neighbour; readonly fact: Fact | null}[];
  /** The plain mean of the neighbours whose figure is shown, and how many those are. */
  readonly neighbourMean: {readonly value: number; readonly of: number} | null;
  readonly rank: Rank | null;
  readonly quartile: 1 | 2 | 3 | 4 | null;
}

export interface Compared {
  readonly laCode: string;
  readonly region: string;
}

/** `own` is the council's figure from its exports; the official one where it is not given. */
export function compare(
  index: FactIndex,
  neighbours: Neighbours,
  council: Compared,
  figure: Figure,
  polarity: Polarity,
  own: number | null
): Comparison {
  const value = own ?? valueOf(index.council(figure, council.laCode));
  const others = index.councils(figure).filter(hasNumbers);
  const values = others
    .filter(({laCode}) => laCode !== council.laCode)
    .flatMap((other) => other.value ?? [])
    .concat(value ?? []);
  const ten = (neighbours.get(council.laCode) ?? []).map((neighbour) => ({
    neighbour,
    fact: index.council(figure, neighbour.laCode)
  }));
  return {
    england: index.country(figure),
    region: index.region(figure, council.region),
    neighbours: ten,
    neighbourMean: meanOf(ten.map((neighbour) => neighbour.fact)),
    rank: value === null ? null : rankOf(value, values, polarity),
    quartile: value === null ? null : quartileOf(value, values, polarity)
  };
}

function valueOf(fact: Fact | null): number | null {
  return fact && hasNumbers(fact) ? fact.value : null;
}

function meanOf(facts: readonly (Fact | null)[]): Comparison["neighbourMean"] {
  const values = facts.flatMap((fact) => valueOf(fact) ?? []);
  const value = mean(values);
  return value === undefined ? null : {value, of: values.length};
}
