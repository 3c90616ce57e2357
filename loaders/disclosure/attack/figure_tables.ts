import type {Addresses} from "./address.js";
import {type PageTable, tablesOf} from "./page.js";
import type {Numbers, Shown, Where} from "./shown.js";
import {type Token, tokensIn} from "./tokens.js";

/** Numbers in the tables of a figure that the lines they stand for do not show. */
export function strangeCells(page: string, figure: Where, shown: Shown, addresses: Addresses): Token[] {
  return tablesOf(page).flatMap((table) => {
    const base = addresses.ofPeriodIn(figure, table.caption);
    return strangeIn(table, (row, column) => {
      const named = addresses.narrowed(addresses.narrowed(base, column), row);
      return shown.at(named);
    });
  });
}

/** Those of one table. `numbersAt` says what is shown under two headings; null where nobody can tell. */
export function strangeIn(
  table: PageTable,
  numbersAt: (row: string, column: string) => Numbers | null
): Token[] {
  return table.cells.flatMap(({text, column, row}) => {
    const tokens = tokensIn(text);
    if (tokens.length === 0) return [];
    const numbers = numbersAt(row, column);
    return numbers === null ? [] : tokens.filter((token) => !isShown(token, numbers, column));
  });
}

function isShown({number, isPercentage}: Token, numbers: Numbers, column: string): boolean {
  const {counts, values, compared, areOwn} = numbers;
  if (/^(Number|Out of)$/.test(column)) return counts.has(number);
  if (/expected|gap|ratio|representation/i.test(column)) return compared.has(number);
  if (isPercentage) return values.has(number);
  const areValues = areOwn || /per cent|range|every/i.test(column);
  return counts.has(number) || (areValues && values.has(number));
}
