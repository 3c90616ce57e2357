import {type Fact, hasNumbers} from "../fact.js";
import type {FactIndex} from "../fact_index.js";
import type {Area} from "../open_data/names.js";
import type {PrintedFigure} from "./figure.js";
import {decimals, number, rounded, written} from "./numbers.js";
import {hasValue, type Printed} from "./statement.js";

/** A printed figure beside the one the department publishes for the same council and period today. */
interface BesideOfficial {
  readonly figure: PrintedFigure;
  readonly fact: Fact;
  readonly differs: boolean;
  /** Safe to publish. A difference is no fault: councils amend their returns after a report is written. */
  readonly sentence: string;
}

/** Every printed figure that has an official twin; figures that may not be shown are left out. */
export function besideOfficial(
  figures: readonly PrintedFigure[],
  facts: FactIndex,
  areas: readonly Area[]
): BesideOfficial[] {
  const codes = new Map(areas.map(({name, laCode}) => [name, laCode]));
  return figures.flatMap((figure) => {
    if (!figure.measure || !figure.show || !hasValue(figure)) return [];
    const fact = twin(figure, facts, codes.get(figure.council));
    return fact ? [beside(figure, fact)] : [];
  });
}

function twin(figure: PrintedFigure, facts: FactIndex, laCode: string | undefined): Fact | null {
  const {whose, measure, period} = figure;
  const fact =
    whose === "England"
      ? facts.country({measure, period})
      : whose === "council" && laCode
        ? facts.council({measure, period}, laCode)
        : null;
  return fact && fact.value !== null && fact.unit === figure.unit && hasNumbers(fact) ? fact : null;
}

function beside(figure: Printed, fact: Fact): BesideOfficial {
  const official = fact.value!;
  const places = official % 1 === 0 ? 0 : decimals(figure);
  const differs = rounded(figure.value, places) !== rounded(official, places);
  const sentence = differs
    ? `Printed ${written(figure)} (${figure.subject}); the department's figure today is ${number(official, 1)}.`
    : `Printed ${written(figure)} (${figure.subject}), as the department has it today.`;
  return {figure, fact, differs, sentence};
}
