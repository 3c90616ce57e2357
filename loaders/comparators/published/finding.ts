import type {PrintedFigure} from "./figure.js";
import type {PrintedFigures} from "./statement.js";

/** Something printed that does not fit something else printed. */
export interface Finding {
  readonly check: string;
  readonly council: string;
  readonly document: string;
  readonly paragraph: string;
  /** Ids of the figures concerned, the one in question first. */
  readonly figures: readonly string[];
  /** Safe to publish: says the figures, or is in words alone where they may not be repeated. */
  readonly sentence: string;
  readonly repeatsFigures: boolean;
}

/** One rule over everything printed. It finds; it knows no document. */
export interface Check {
  readonly find: (report: PrintedFigures) => Finding[];
}

/** Writes a finding: `withFigures` if every figure concerned may be shown, else `inWords`. */
export function finding(
  check: string,
  concerned: readonly [PrintedFigure, ...PrintedFigure[]],
  withFigures: string,
  inWords: string
): Finding {
  const [first] = concerned;
  const repeatsFigures = concerned.every((figure) => figure.show);
  return {
    check,
    council: first.council,
    document: first.document,
    paragraph: first.paragraph,
    figures: concerned.map((figure) => figure.id),
    sentence: repeatsFigures ? withFigures : inWords,
    repeatsFigures
  };
}
