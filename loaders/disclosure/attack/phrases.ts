import {withoutDates} from "./tokens.js";

/** Numbers with the word on either side, as anyone may read them in the program: "aged 4 or", "of 1 to". */
export class Phrases {
  private readonly known: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    this.known = new Set(texts.flatMap(phrasesIn));
  }

  has(before: string, number: string, after: string): boolean {
    const beside = [lastWord(before), firstWord(after)];
    return beside.some((word) => word !== "") && this.known.has([beside[0], number, beside[1]].join(" "));
  }
}

function phrasesIn(whole: string): string[] {
  const text = withoutDates(whole);
  return [...text.matchAll(/(?<![\w.])\d[\d,]*(?!\w|\.\d)/g)].map((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const number = String(Number(match[0].replaceAll(",", "")));
    return [lastWord(before), number, firstWord(text.slice(end, end + 60))].join(" ");
  });
}

function lastWord(text: string): string {
  return /([A-Za-z0-9]+)[^A-Za-z0-9"`]*$/.exec(text)?.[1]?.toLowerCase() ?? "";
}

function firstWord(text: string): string {
  return /^[^A-Za-z0-9"`]*([A-Za-z0-9]+)/.exec(text)?.[1]?.toLowerCase() ?? "";
}
