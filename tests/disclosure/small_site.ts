import {controlWithProof} from "../../loaders/disclosure/control.js";
import {countsOf} from "../../loaders/disclosure/input.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import type {ReleasedCell} from "../../loaders/disclosure/release.js";
import {needed} from "../../loaders/disclosure/requests.js";
import type {Cell} from "../../loaders/measures/cell.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {csvOf, figureColumns} from "../../loaders/publish/figures_csv.js";
import {aCell, aMeasure} from "./tables.js";

export const day = "2024-03-31";

/** So many children of one kind: what each breakdown calls them, and whether they moved often. */
type Kind = Readonly<Record<string, string | number | boolean>> & {readonly count: number};

export const smallMeasures: Measure[] = [
  aMeasure("children-in-care", {breakdowns: ["sex", "ethnicity", "ethnicity_white_british", "age_band"]}),
  aMeasure("moved-often", {
    unit: "per cent",
    figure: {kind: "share", counted: "moved"},
    breakdowns: ["sex", "ethnicity_white_british", "age_band"]
  })
];

const kinds: Kind[] = [
  ...spread("White", "White British", [9, 14, 22, 31, 12], 3),
  ...spread("White", "Ethnic minorities", [0, 1, 2, 1, 0], 2),
  ...spread("Black", "Ethnic minorities", [1, 3, 5, 7, 4], 3),
  ...spread("Asian", "Ethnic minorities", [0, 2, 4, 6, 9], 4),
  ...spread("Mixed", "Ethnic minorities", [1, 0, 1, 1, 1], 2)
];

/** Children of an ethnic group in five age bands: of each band every `often`th moved often, every second is a girl. */
function spread(ethnicity: string, inTwo: string, counts: readonly number[], often: number): Kind[] {
  const bands = ["Under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over"];
  return counts.flatMap((count, band) =>
    Array.from({length: count}, (_, child) => ({
      count: 1,
      sex: (child + band) % 2 === 0 ? "Female" : "Male",
      ethnicity,
      ethnicity_white_british: inTwo,
      age_band: bands[band]!,
      moved: child % often === often - 1
    }))
  );
}

function countOf(some: readonly Kind[]): number {
  return some.reduce((sum, {count}) => sum + count, 0);
}

function cellsOf(measure: Measure): Cell[] {
  const isShare = measure.figure.kind === "share";
  const cell = (breakdown: string, category: string): Cell => {
    const all = breakdown === "" ? kinds : kinds.filter((kind) => kind[breakdown] === category);
    const [numerator, denominator] = isShare
      ? [countOf(all.filter(({moved}) => moved)), countOf(all)]
      : [countOf(all), null];
    const value = denominator === null ? numerator : (100 * numerator) / denominator;
    const {id, unit} = measure;
    return aCell({measure: id, period: day, breakdown, category, unit, numerator, denominator, value});
  };
  return ["", ...measure.breakdowns.flat()].flatMap((breakdown) =>
    breakdown === ""
      ? [cell("", "")]
      : [...new Set(kinds.map((kind) => String(kind[breakdown])))].map((category) =>
          cell(breakdown, category)
        )
  );
}

/** What control releases of these children, and the truth about them, both as files. */
export async function smallSite(): Promise<{cells: readonly ReleasedCell[]; truth: readonly Cell[]}> {
  const truth = smallMeasures.flatMap(cellsOf);
  const populations = needed(smallMeasures).map((request) =>
    countsOf(
      request,
      kinds.map((kind) => ({
        period: day,
        kind: "year end",
        count: kind.count,
        ...Object.fromEntries(
          request.characteristics.map(({name}, index) => [
            `c${index}`,
            name in kind ? String(kind[name]) : kind.moved ? "counted" : "rest"
          ])
        )
      }))
    )
  );
  const {release} = await controlWithProof(
    {cells: truth, measures: smallMeasures, populations},
    standardPolicy,
    "salt"
  );
  return {cells: release.cells, truth};
}

type Written = Readonly<Partial<Record<(typeof figureColumns)[number], string | number | null>>>;

/** figures.csv of some cells, per cent as whole numbers. */
export function figuresOf(cells: readonly (Cell | ReleasedCell)[]): string {
  return csvOf(
    figureColumns,
    cells.map((cell) => {
      const line: Written = {
        numerator: null,
        denominator: null,
        value: null,
        lower: null,
        upper: null,
        source: "",
        ...cell
      };
      const {value = null, unit} = line;
      const rounded = typeof value === "number" && unit === "per cent" ? Math.round(value) : value;
      return {...line, value: rounded, status: line.status === "measured" ? "shown" : line.status} as never;
    })
  );
}
