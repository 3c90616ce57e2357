/** Unknown whole numbers with their true values, and everything that ties them together. */
export interface Model {
  /** The true value of each atom: the finest groups of the tables that are published. */
  readonly truth: readonly number[];
  readonly blocks: readonly Block[];
  readonly facts: readonly Bound[];
}

/** The atoms of one table, in one row of the model. */
export interface Block {
  /** Blocks of one population and period share a home. */
  readonly home: number;
  readonly first: number;
  readonly size: number;
  /** Blocks of finer tables that add up to this one and move when it moves. */
  readonly finer: readonly number[];
}

/** Atoms added up, each so many times. */
export type Terms = readonly (readonly [atom: number, times: number])[];

/** What everybody knows of a sum before anything is published. */
export interface Bound {
  readonly terms: Terms;
  readonly low: number;
  readonly high: number;
}

/**
 * A group that must not be provable: its range must reach `high` and be `width` wide. Of a group inside one that
 * the council's own conduct gives away as small, the range can be no wider than that: it must reach down to `low`.
 */
export interface Target {
  readonly terms: Terms;
  readonly label: string;
  readonly high: number;
  readonly width: number;
  readonly low?: number;
}

/** A row of a table, and the groups whose numbers it gives away. */
export interface Candidate {
  readonly key: string;
  readonly reveals: readonly Terms[];
  /** Whether it counts towards the share of a table that must be left. */
  readonly weighs: boolean;
}

/** Rows that are decided together. */
export interface CandidateTable {
  readonly label: string;
  /** Tables of a lower rank come first. */
  readonly rank: number;
  readonly rows: readonly Candidate[];
  /** The least share of weighing rows that must be shown, of how many there are. */
  readonly least: number;
  readonly of: number;
}

/** The true number of a group. */
export function valueOf(terms: Terms, truth: readonly number[]): number {
  return terms.reduce((sum, [atom, times]) => sum + times * truth[atom]!, 0);
}

/** The same group under every name has the same address. */
export function addressOf(terms: Terms): string {
  return [...terms]
    .sort((a, b) => a[0] - b[0])
    .map(([atom, times]) => (times === 1 ? `${atom}` : `${atom}*${times}`))
    .join(" ");
}
