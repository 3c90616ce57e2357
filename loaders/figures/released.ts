import type {Release as Disclosed, ReleasedCell as DisclosedCell} from "../disclosure/release.js";

/** A released figure with the range it could have taken by chance, where its measure has one. */
export type ReleasedCell = DisclosedCell & {
  readonly lower?: number | null;
  readonly upper?: number | null;
};

export type ShownCell = Extract<ReleasedCell, {status: "shown"}>;

/** What a page may say about the council. */
export interface Publisher {
  readonly name: string;
  readonly shortName: string;
  readonly invented: boolean;
  readonly extractDate: string;
  readonly licence: string;
  readonly contact: {readonly name: string; readonly email: string; readonly address?: string | undefined};
  readonly accessibilityContact?: string | undefined;
  readonly targets?: Readonly<Record<string, number>> | undefined;
}

/** What pages are drawn from: the cells of a Release, and whose they are. Made only from a Release. */
export type Release = Omit<Disclosed, "cells" | "report" | "notes"> & {
  readonly cells: readonly ReleasedCell[];
  readonly council: Publisher;
};
