import {plain} from "./contents.js";
import type {Numbers} from "./shown.js";
import {type Token, tokensIn} from "./tokens.js";

/** Labels of a drawing that are a number and nothing else, and that no line it may stand for shows. */
export function strangeLabels(drawing: string, numbers: Numbers): Token[] {
  const title = plain(/<title\b[^>]*>(.*?)<\/title>/s.exec(drawing)?.[1] ?? "");
  return runsOf(drawing, title).flatMap((labels) => {
    const tokens = labels.map(tokensIn);
    return isAxis(tokens) ? [] : tokens.flat().filter((token) => !isShown(token, numbers));
  });
}

/** Numeric labels that stand together in one group of the drawing. The title stands there in lines: the end of one may be a number. */
function runsOf(drawing: string, title: string): string[][] {
  return drawing.split(/<\/?g\b[^>]*>/).map((part) => {
    const texts = [...part.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, text = ""]) => plain(text));
    return texts.filter(
      (text, index) =>
        /^[-−]?[\d,]+(\.\d+)?( ?%| [a-z]+)?$/.test(text) &&
        !(index > 0 && title.endsWith(`${texts[index - 1]} ${text}`))
    );
  });
}

/** Marks of an axis: from nought or its lowest, by equal steps. */
function isAxis(tokens: readonly (readonly Token[])[]): boolean {
  const sizes = [...new Set(tokens.map(([token]) => Number(token?.number)))].sort((a, b) => a - b);
  const step = sizes[1]! - sizes[0]!;
  const isEven = sizes.every((size, index) => Math.abs(size - sizes[0]! - index * step) < 1e-6);
  return isEven && (sizes.length >= 3 || (sizes.length === 2 && sizes[0] === 0));
}

function isShown({number, isPercentage}: Token, {counts, values, areOwn}: Numbers): boolean {
  if (isPercentage) return values.has(number);
  return counts.has(number) || (areOwn && values.has(number));
}
