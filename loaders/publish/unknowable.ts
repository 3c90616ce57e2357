import type {FigureRow} from "../figures/figure_row.js";

type Told = "distance" | "area";

/** How the groups of `distance-bands` say that something is known of nobody. */
const breakdowns: Readonly<Record<Told, string>> = {distance: "distance_band", area: "locality"};

/** What each share must know of somebody: nobody near and nobody far would else both read as 0%. */
const unknowable: Readonly<Record<string, (known: (told: Told) => boolean) => boolean>> = {
  "within-20-miles": (known) => !known("distance") && !known("area"),
  "over-20-miles-outside-area": (known) => !known("distance") || !known("area"),
  "outside-area": (known) => !known("area")
};

/** Rows as they were, but for shares of a date at which nobody's distance or area is known: those are not available. */
export function withoutUnknowable(rows: readonly FigureRow[]): FigureRow[] {
  const bands = rows.filter(({measure, breakdown2}) => measure === "distance-bands" && breakdown2 === "");
  const everyoneUnknown = (told: Told, period: string) => {
    const own = bands.filter((row) => row.period === period && row.status === "shown");
    const everyone = own.find(({breakdown}) => breakdown === "")?.numerator;
    const unknown = own.find((row) => row.breakdown === breakdowns[told] && row.category === "Unknown");
    return unknown !== undefined && unknown.numerator === everyone;
  };
  return rows.map((row) => {
    const isUnknowable = unknowable[row.measure];
    if (row.status !== "shown" || !isUnknowable?.((told) => !everyoneUnknown(told, row.period))) return row;
    return {
      ...row,
      numerator: null,
      denominator: null,
      value: null,
      lower: null,
      upper: null,
      status: "not available"
    };
  });
}
