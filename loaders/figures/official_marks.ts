import type {Role} from "./official.js";
import {colour} from "./theme.js";

/** How each sort of place is drawn: told apart by dashes and thickness as well as by colour. */
export interface Mark {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

export const marks: Readonly<Record<Role, Mark>> = {
  own: {colour: colour.main, width: 3.5, dash: [1, 0]},
  country: {colour: colour.ink, width: 2, dash: [7, 4]},
  region: {colour: colour.quiet, width: 2, dash: [2, 3]},
  mean: {colour: colour.fourth, width: 2, dash: [10, 3, 2, 3]},
  neighbour: {colour: colour.quiet, width: 1, dash: [1, 0]},
  other: {colour: colour.quiet, width: 1, dash: [1, 0]}
};
