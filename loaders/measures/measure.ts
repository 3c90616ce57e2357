export type Page =
  | "trends"
  | "moves"
  | "ethnicity"
  | "distance"
  | "reviews"
  | "participation"
  | "service"
  | "voice"
  | "health";

/** `year end` and `quarter end` are states on a date; `year` and `quarter` hold events and look-backs. */
export type PeriodKind = "year end" | "quarter end" | "latest" | "year" | "quarter" | "pooled";

/**
 * SQL over the columns of the measure's population. It may look into other tables by the population's name:
 * "exists (select 1 from local_visits v where v.child = children_in_care.child and v.visited_on <= day)".
 */
type Sql = string;

/** What is worked out from the rows of the population. */
export type Figure =
  /** How many rows. */
  | {readonly kind: "count"; readonly counted?: Sql}
  /** What the rows add up to, of something that is no number of people. */
  | {readonly kind: "sum"; readonly of: Sql}
  /** The rows counted, of those among which they are counted; each category has its own denominator. */
  | {readonly kind: "share"; readonly counted: Sql; readonly among?: Sql}
  /** How everyone divides among the categories; the denominator is everyone. */
  | {
      readonly kind: "composition";
      readonly among?: Sql;
      readonly apart?: readonly string[];
      /** Which breakdown of a pair says who is in the denominator; the second when absent. */
      readonly within?: string;
      /** Fewest in the denominator for a figure to be given. */
      readonly from?: number;
    }
  /** Events for so much time or so many people: two sums and a scale. */
  | {readonly kind: "rate"; readonly events: Sql; readonly exposure: Sql; readonly per: number}
  | {readonly kind: "median"; readonly of: Sql; readonly among?: Sql}
  | {readonly kind: "mean"; readonly of: Sql; readonly among?: Sql}
  /** The least or the most that a row has, where there are so many rows or more. */
  | {readonly kind: "lowest" | "highest"; readonly of: Sql; readonly from: number}
  /** Per cent by which another measure's yearly total changed in a year. */
  | {readonly kind: "change"; readonly of: string}
  /** Another measure's total for each so many children of the population the year before. */
  | {readonly kind: "population rate"; readonly of: string; readonly per: number}
  /** Another measure's share in a group over the share in its reference group. */
  | {readonly kind: "share ratio"; readonly of: string}
  /** Children in care per child of the group's population, over the same for the reference group. */
  | {readonly kind: "population ratio"; readonly of: string};

type Derived = Extract<Figure, {kind: "change" | "population rate" | "share ratio" | "population ratio"}>;

/** Whether a figure is worked out from other figures and brings no count of its own. */
export function isDerived(measure: Measure): measure is Measure & {readonly figure: Derived} {
  return ["change", "population rate", "share ratio", "population ratio"].includes(measure.figure.kind);
}

/** A breakdown, or a pair of them: the first divides, the second says who is in the denominator, unless a composition says otherwise. */
export type Breakdown = string | readonly [string, string];

/**
 * How a measure reads in a sentence. A count has a noun and what those counted do: "Fewer | children | are in care".
 * A share is followed by its clause: "12% | of children in care had three or more placements in the year".
 */
type Said =
  | {readonly noun: string; readonly verb: string; readonly clause?: never}
  | {readonly clause: string; readonly noun?: never; readonly verb?: never};

/** One published measure, whole: from this follow its query, figures, page, definition and test. */
export interface Measure {
  readonly id: string;
  readonly page: Page;
  /** Whether children are counted, or what the council did. */
  readonly subject: "child" | "service";
  /** Posts, challenges, occasions or actions are counted, from a file that names no child: there is nobody to protect, and every figure is shown. */
  readonly countsNobody?: true;
  readonly label: string;
  readonly unit: string;
  /** Without it, its label stands before its figure. */
  readonly said?: Said;
  readonly definition: string;
  /** A table of `loaders/tables/populations`: one row for each thing counted in a period. */
  readonly population: string;
  readonly periods: readonly PeriodKind[];
  readonly figure: Figure;
  readonly breakdowns: readonly Breakdown[];
  /** Months of history that the exports must hold before the period ends; none when absent. */
  readonly lookBackMonths?: number;
  /** When the inputs exist, as SQL over `reporting_periods`; always when absent. */
  readonly availableWhen?: Sql;
  /** A breakdown whose categories overlap, so that their rows add up to too much: the rows without a category make the total. */
  readonly overlapping?: string;
  /** The categories of breakdowns that mean something else in every measure. */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
  /** Categories that cannot occur in this measure, by breakdown. */
  readonly impossible?: Readonly<Record<string, readonly string[]>>;
  /** Of a pair, the categories of the second that go with each of the first: no other can occur. */
  readonly goesWith?: Readonly<Record<string, readonly string[]>>;
  readonly interval: "wilson" | "poisson" | "clustered" | "median by ranks" | "none";
  readonly polarity: "higher is better" | "lower is better" | "neither";
  readonly chart: "line" | "bars" | "stacked";
  /** How groups are compared in words; without it the measure is not compared between groups. */
  readonly compared?: Compared;
  readonly footnote?: string;
  /** Where the definition comes from. */
  readonly source: string;
  /** Rows of the population given (only the columns that matter; days as "2024-03-31"), and the figures expected of them. */
  readonly example?: Example;
}

/** What those counted did and were, and what the others did and were: whichever is rarer is asked about. */
export interface Compared {
  /** "had three or more placements" */
  readonly did: string;
  /** "with three or more placements" */
  readonly having: string;
  readonly didNot: string;
  readonly without: string;
  /** Of whom: "children in care", "reviews". */
  readonly everyone: string;
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

export interface Example {
  readonly rows: readonly Row[];
  /** Rows of the other tables that the figure looks into, by table, such as `local_visits`. */
  readonly beside?: Readonly<Record<string, readonly Row[]>>;
  readonly expected: {
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly value: number | null;
  };
}
