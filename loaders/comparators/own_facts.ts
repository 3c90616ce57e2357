import {type Line, lineOf} from "../disclosure/attack/figures.js";
import type {EarlierFigure} from "../disclosure/earlier.js";
import type {DepartmentCells} from "../disclosure/input.js";
import {type Cell, keyOf} from "../measures/cell.js";
import {type Fact, hasNumbers} from "./fact.js";

/** What the department publishes of this council, as figures of ours. */
export interface Department extends DepartmentCells {
  /** Cells of which its count is not ours: for the analyst, never published. */
  readonly different: readonly EarlierFigure[];
}

/**
 * Sets the department's cells of one council beside our own counts. Only counts enter: a rounded percentage beside
 * counts that are known adds nothing, and its rates come from counts that are published with them.
 */
export function departmentOf(facts: readonly Fact[], cells: readonly Cell[], laCode: string): Department {
  const own = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const found = figuresOf(facts, cells[0]?.geography ?? "", laCode).flatMap((each) => {
    const cell = own.get(keyOf(each.figure));
    return cell?.status === "measured" ? [{...each, cell}] : [];
  });
  const counted = found.filter(({fact}) => isCount(fact));
  const figures = found.map(({figure}) => figure);
  return {
    same: [
      ...counted.filter(({fact, cell}) => isSame(fact, cell)).map(({figure}) => figure),
      ...nobodyIn(cells, figures)
    ],
    different: counted.filter(({fact, cell}) => !isSame(fact, cell)).map(({figure}) => figure),
    confidential: found.filter(({fact}) => fact.status === "c").map(({figure}) => figure)
  };
}

/** The department's cells as a stranger finds them who reads them beside a site. */
export function linesOf({same, confidential}: Omit<Department, "different">): Line[] {
  return [...same.map((figure) => lineOf(figure)), ...confidential.map((figure) => lineOf(figure, "c"))];
}

/**
 * The department's cells beside published lines alone: one that is not shown may be the same, unless `different`
 * has its key.
 */
export function linesBeside(
  facts: readonly Fact[],
  published: readonly Line[],
  laCode: string,
  different: ReadonlySet<string>
): Line[] {
  const own = new Map(published.map((line) => [keyOf(line), line]));
  const geography = published.find(({status}) => status === "withheld")?.geography ?? "";
  const found = figuresOf(facts, geography, laCode).filter(({figure}) => own.has(keyOf(figure)));
  const isOther = ({fact, figure}: (typeof found)[number]) => {
    const line = own.get(keyOf(figure))!;
    return different.has(keyOf(figure)) || (line.status === "shown" && !isSame(fact, line));
  };
  const shown = published.filter(({status}) => status === "shown");
  const figures = found.map(({figure}) => figure);
  return linesOf({
    same: [
      ...found.filter((each) => isCount(each.fact) && !isOther(each)).map(({figure}) => figure),
      ...nobodyIn(
        shown.map((line) => ({...line, value: line.numerator})),
        figures
      )
    ],
    confidential: found.filter(({fact}) => fact.status === "c").map(({figure}) => figure)
  });
}

/**
 * Categories of ours that a table of the department's has no row for, and in which nobody is: its own categories add
 * up without them, and whoever reads it knows.
 */
function nobodyIn(own: readonly EarlierFigure[], theirs: readonly EarlierFigure[]): EarlierFigure[] {
  const tableOf = ({measure, period, breakdown}: EarlierFigure) => [measure, period, breakdown].join("|");
  const tables = new Set(theirs.filter(({breakdown}) => breakdown !== "").map(tableOf));
  const known = new Set(theirs.map(keyOf));
  return own.filter(
    (figure) =>
      figure.numerator === 0 &&
      figure.breakdown2 === "" &&
      figure.statistic === "value" &&
      tables.has(tableOf(figure)) &&
      !known.has(keyOf(figure))
  );
}

function figuresOf(facts: readonly Fact[], geography: string, laCode: string) {
  return facts
    .filter((fact) => fact.laCode === laCode && fact.statistic === "value")
    .map((fact) => {
      const figure: EarlierFigure = {...fact, geography, breakdown2: "", category2: ""};
      return {fact, figure};
    });
}

function isCount(fact: Fact): boolean {
  return hasNumbers(fact) && fact.numerator !== null;
}

function isSame(fact: Fact, {numerator, denominator}: Pick<Cell, "numerator" | "denominator">): boolean {
  return fact.numerator === numerator && (fact.denominator === null || fact.denominator === denominator);
}
