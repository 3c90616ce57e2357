import type {Cell} from "../../loaders/measures/cell.js";
import type {Counted} from "./tally.js";

export interface Comparison {
  readonly measures: number;
  readonly cells: number;
  /** A line for each cell on which the two don't agree. */
  readonly differences: readonly string[];
}

/** Compares every cell of the measures recounted; one that only either has is a difference. */
export function compare(product: readonly Cell[], recounted: readonly Counted[]): Comparison {
  const measures = new Set(recounted.map(({measure}) => measure));
  const theirs = new Map(
    product.filter(({measure}) => measures.has(measure)).map((cell) => [nameOf(cell), cell])
  );
  const ours = new Map(recounted.map((cell) => [nameOf(cell), cell]));
  const names = [...new Set([...theirs.keys(), ...ours.keys()])];
  return {
    measures: measures.size,
    cells: names.filter((name) => theirs.has(name) && ours.has(name)).length,
    differences: names.flatMap((name) => differing(name, theirs.get(name), ours.get(name)))
  };
}

type Named = Pick<Counted, "measure" | "period" | "breakdown" | "category" | "breakdown2" | "category2">;
type Numbers = Pick<Counted, "numerator" | "denominator" | "value">;

function nameOf({measure, period, breakdown, category, breakdown2, category2}: Named): string {
  return [measure, period, breakdown, category, breakdown2, category2].join(" / ");
}

function differing(name: string, product: Numbers | undefined, recount: Numbers | undefined): string[] {
  if (product && recount && same(product, recount)) return [];
  return [`${name}: the product has ${numbers(product)}, the recount ${numbers(recount)}`];
}

function same(one: Numbers, other: Numbers): boolean {
  return (["numerator", "denominator", "value"] as const).every((part) => near(one[part], other[part]));
}

function near(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9;
}

function numbers(of: Numbers | undefined): string {
  return of ? `${of.numerator ?? "-"} of ${of.denominator ?? "-"}, ${of.value ?? "-"}` : "nothing";
}
