import {fileURLToPath} from "node:url";
import {factIndex} from "../comparators/fact_index.js";
import {readOfficial} from "../comparators/official.js";
import {besideOfficial} from "../comparators/published/beside_official.js";
import {findings} from "../comparators/published/checks.js";
import {type PrintedFigure, readPublished} from "../comparators/published/figure.js";
import {decimals} from "../comparators/published/numbers.js";
import type {PrintedReports, PrintedRow} from "../figures/printed.js";

const folder = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));

/** What five public documents of four councils printed, and what does not fit: real figures, whoever the site is for. */
export function printedReports(): PrintedReports {
  const figures = readPublished(folder("published"));
  const official = readOfficial(folder("reference"));
  const beside = besideOfficial(figures, factIndex(official.facts), official.areas).map(
    ({figure, fact, sentence}) => ({
      council: figure.council,
      period: figure.period,
      sentence,
      source: fact.source
    })
  );
  return {
    figures: figures.filter(({whose}) => whose !== "definition").map(printedRow),
    findings: findings(figures).map(({council, check, document, paragraph, sentence}) => ({
      council,
      check,
      document,
      paragraph,
      sentence
    })),
    beside: beside.filter(
      (one, index) =>
        beside.findIndex(({sentence, period}) => sentence === one.sentence && period === one.period) === index
    )
  };
}

/** Everything that is or stands for people. */
const people =
  /^(children|young people|parents|carers|staff|IROs|posts|referrals|cases|occasions|issues|moves)$/;

/** A row as a page may show it. A count of 1 to 5 people is never shown, whatever the file says. */
export function printedRow(figure: PrintedFigure): PrintedRow {
  const {id, council, year, period, measure, subject, whose, document, paragraph, value, unit} = figure;
  const few = value !== null && value > 0 && value < 6 && people.test(unit);
  const row = {id, council, year, period, measure, subject, whose, document, paragraph};
  return {...row, text: figure.show && !few ? textOf(figure) : null};
}

function textOf(figure: PrintedFigure): string {
  const {value, unit} = figure;
  if (value === null) return "none given";
  const places = decimals(figure);
  const number = value
    .toLocaleString("en-GB", {minimumFractionDigits: places, maximumFractionDigits: Math.max(places, 3)})
    .replace("-", "\u2212");
  return unit === "per cent" ? `${number}%` : `${number} ${unit}`;
}
