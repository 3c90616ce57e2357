/** A number in a text, without sign or commas, and the words beside it. */
export interface Token {
  readonly number: string;
  readonly isPercentage: boolean;
  readonly isWhole: boolean;
  /** The text as far as the number, and after it. */
  readonly before: string;
  readonly after: string;
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Days, months, years, quarters, addresses, paragraphs of documents and versions are no counts. */
const dates = new RegExp(
  [
    "https?://\\S+",
    "initial-scale=1",
    "\\b\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+Z?)?",
    "\\b[QH]\\d \\d{4}[-–]\\d{2}",
    "\\b\\d{4}[-–/]\\d{2,4}( [QH]\\d)?",
    `\\b\\d{1,2} (${months})( \\d{4})?`,
    `\\b(${months}) \\d{4}([-–]\\d{2})?\\b`,
    "\\bparagraphs? \\d[\\w.]*( (to|and) \\d[\\d.]*)?",
    "\\b\\d+(\\.\\d+){2,}",
    "\\b(19|20)\\d\\d\\b"
  ].join("|"),
  "g"
);

/** A text without what looks like a number and counts nothing. */
export function withoutDates(text: string): string {
  return text.replace(dates, " ");
}

const number = /(?<![\w.]|\d,)\d[\d,]*(?:\.\d+)?(?!\w)/g;

/** The same words stand on many pages: each is read once. */
const read = new Map<string, readonly Token[]>();

/** Every number of a text but those of dates and units: "per 1,000 days", "7 more in every 100". */
export function tokensIn(text: string): readonly Token[] {
  if (!/\d/.test(text)) return [];
  const known = read.get(text);
  if (known) return known;
  const left = withoutDates(text);
  const tokens = [...left.matchAll(number)].map((match) => {
    const size = Number(match[0].replaceAll(",", ""));
    const after = left.slice(match.index + match[0].length);
    return {
      number: String(size),
      isPercentage: /^\s?%/.test(after),
      isWhole: !match[0].includes("."),
      before: left.slice(0, match.index),
      after
    };
  });
  const own = tokens.filter(({before}) => !/\b(per|every) $/i.test(before));
  read.set(text, own);
  return own;
}

/** Whole numbers, as children are counted; what has decimals was worked out from them. */
export function numbersIn(text: string): string[] {
  return tokensIn(text).flatMap(({number, isWhole}) => (isWhole ? [number] : []));
}
