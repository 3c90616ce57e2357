import {strangeIn} from "./figure_tables.js";
import {type PageTable, tablesOf} from "./page.js";
import type {Reader} from "./reader.js";
import {anywhere} from "./shown.js";
import {isSmall} from "./small_words.js";
import {type Token, tokensIn} from "./tokens.js";

/** How many numbers in the tables beside figures are not shown: their rows or captions name measures, or they count something else. */
export function otherCells(path: string, page: string, reader: Reader): number {
  return tablesOf(page).reduce((sum, table) => sum + strangersIn(table, path, reader), 0);
}

export function strangersIn(table: PageTable, path: string, reader: Reader): number {
  const {addresses, shown} = reader;
  const ofAll = addresses.measureIn(table.caption);
  const measureOf = (row: string, column: string) =>
    addresses.measureCalled(row) ?? addresses.measureCalled(column) ?? ofAll;
  const strange = strangeIn(table, (row, column) => {
    const measure = measureOf(row, column);
    // What was subtracted belongs to no line.
    if (measure === null || /change|gap|difference/i.test(column)) return null;
    return shown.at(addresses.narrowed(addresses.narrowed(anywhere(measure), column), row));
  });
  const unknown = table.cells
    .filter(({row, column, text}) => measureOf(row, column) === null && isNumber(text))
    .flatMap(({text}) => tokensIn(text))
    .filter((token) => isStrange(token, path, reader));
  return strange.length + unknown.length;
}

function isNumber(text: string): boolean {
  return /^[-−]?[\d,]+(\.\d+)?%?$/.test(text);
}

/** Of a table of nobody knows what: a small number is one too many, but in an invented example. */
function isStrange(token: Token, path: string, reader: Reader): boolean {
  const {number, isWhole} = token;
  const {worded, retold, sayable, examples} = reader;
  if (!isWhole) return false;
  if (path === "published.html" || path.startsWith("published/")) return !retold.has(number);
  const example = examples.get(path.replace(/^measures\/|\.html$/g, ""));
  return (isSmall(token, sayable.small) && !example?.counts.has(number)) || !worded.has(number);
}
