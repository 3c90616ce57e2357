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
  const geography = cells[0]?.geography ?? "";
  const found = facts
    .filter((fact) => fact.laCode === laCode && fact.statistic === "value")
    .flatMap((fact) => {
      const figure: EarlierFigure = {...fact, geography, breakdown2: "", category2: ""};
      const cell = own.get(keyOf(figure));
      return cell?.status === "measured" ? [{fact, figure, cell}] : [];
    });
  const counted = found.filter(({fact}) => hasNumbers(fact) && fact.numerator !== null);
  return {
    same: counted.filter(isSame).map(({figure}) => figure),
    different: counted.filter((one) => !isSame(one)).map(({figure}) => figure),
    confidential: found.filter(({fact}) => fact.status === "c").map(({figure}) => figure)
  };
}

function isSame({fact, cell}: {readonly fact: Fact; readonly cell: Cell}): boolean {
  return (
    fact.numerator === cell.numerator && (fact.denominator === null || fact.denominator === cell.denominator)
  );
}
