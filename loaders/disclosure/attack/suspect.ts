import type {Sum} from "./system.js";
import type {Table} from "./tables.js";

/** A group that must not be proved to be small, or to be nobody. */
export interface Suspect {
  readonly name: string;
  readonly sum: Sum;
  /** What it really is, where that is given. */
  readonly truth: number | null;
  /** `small`: of 1 to 5. `nobody`: then all of a small group are what a sensitive category says. */
  readonly fear: "small" | "nobody";
  /** Of everyone in a line but one kind: those of that kind. */
  readonly leftOut?: Sum;
}

/** A group feared to be of 1 to 5. */
export function smallGroup(name: string, sum: Sum, truth: number | null = null): Suspect {
  return {name, sum, truth, fear: "small"};
}

/** "children_in_care, 2024-03-31, sex × age" */
export function nameOfTable({population, period, axes}: Table): string {
  return [population, period, axes.map(({name}) => name).join(" × ") || "everyone"].join(", ");
}
