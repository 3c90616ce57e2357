import {categories} from "../../loaders/measures/categories.js";
import type {Period} from "./calendar.js";

/** One thing counted, or the people it is counted among, with its label for every breakdown. */
export type Labels = Readonly<Record<string, string>>;

export interface Counted {
  readonly measure: string;
  readonly period: string;
  readonly breakdown: string;
  readonly category: string;
  readonly breakdown2: string;
  readonly category2: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

type Numbers = Pick<Counted, "numerator" | "denominator" | "value">;
/** From the things of one category, and of everyone, to a figure. */
export type Sum<Thing> = (things: readonly Thing[], everyone: readonly Thing[]) => Numbers;

export const none: Numbers = {numerator: null, denominator: null, value: null};

export interface Plan<Thing> {
  readonly measure: string;
  readonly periods: readonly Period[];
  readonly things: (period: Period) => readonly Thing[];
  readonly breakdowns: readonly string[];
  /** `first by second`: the second says who is in the denominator. */
  readonly pairs?: readonly (readonly [string, string])[];
  readonly sum: Sum<Thing>;
}

/** The total and every category of every breakdown, in every period. */
export function tally<Thing extends {readonly labels: Labels}>(plan: Plan<Thing>): Counted[] {
  return plan.periods.flatMap((period) => {
    const everyone = plan.things(period);
    const cell = (breakdown: string, category: string, numbers: Numbers): Counted => ({
      measure: plan.measure,
      period: period.name,
      breakdown,
      category,
      breakdown2: "",
      category2: "",
      ...numbers
    });
    const singles = plan.breakdowns.flatMap((breakdown) =>
      labelsOf(breakdown).map((category) =>
        cell(breakdown, category, plan.sum(withLabel(everyone, breakdown, category), everyone))
      )
    );
    const pairs = (plan.pairs ?? []).flatMap(([first, second]) =>
      labelsOf(second).flatMap((category2) => {
        const among = withLabel(everyone, second, category2);
        return labelsOf(first).map((category) => ({
          ...cell(first, category, plan.sum(withLabel(among, first, category), among)),
          breakdown2: second,
          category2
        }));
      })
    );
    return [cell("", "", plan.sum(everyone, everyone)), ...singles, ...pairs];
  });
}

export function labelsOf(breakdown: string): readonly string[] {
  const found = categories[breakdown];
  if (!found) throw new Error(`No categories of ${breakdown}`);
  return found;
}

export function count(things: readonly unknown[]): Numbers {
  return {numerator: things.length, denominator: null, value: things.length};
}

export function share<Thing extends {readonly yes: boolean}>(things: readonly Thing[]): Numbers {
  return percent(things.filter((thing) => thing.yes).length, things.length);
}

export function composition(things: readonly unknown[], everyone: readonly unknown[]): Numbers {
  return percent(things.length, everyone.length);
}

export function percent(numerator: number, denominator: number): Numbers {
  return {numerator, denominator, value: denominator === 0 ? null : (100 * numerator) / denominator};
}

export function median<Thing extends {readonly amount: number | null}>(things: readonly Thing[]): Numbers {
  const known = things.flatMap((thing) => thing.amount ?? []).sort((one, other) => one - other);
  const half = known.length / 2;
  const lower = known[Math.ceil(half) - 1];
  const upper = known[Math.floor(half)];
  const value = lower === undefined || upper === undefined ? null : (lower + upper) / 2;
  return {numerator: null, denominator: known.length, value};
}

function withLabel<Thing extends {readonly labels: Labels}>(
  things: readonly Thing[],
  breakdown: string,
  category: string
): Thing[] {
  return things.filter((thing) => thing.labels[breakdown] === category);
}
