/** What a sentence written from figures must not say, and how to recognise it. */
const FAULTS: readonly {readonly fault: string; readonly in: (sentence: string) => boolean}[] = [
  {
    fault: "“more likely” from two shares",
    in: (sentence) => /\d\s*(%|per cent)\s+(more|less)\s+likely/i.test(sentence)
  },
  {
    fault: "“significant” without a number",
    in: (sentence) => /\bsignifican(t|tly|ce)\b/i.test(sentence) && !/\d/.test(sentence)
  },
  {
    fault: "“no difference”",
    in: (sentence) => /(?<!does not mean there is )(?<!made )\bno difference\b/i.test(sentence)
  },
  {
    fault: "a percentage without its counts",
    in: (sentence) =>
      /\d\s*(%|per cent)/.test(sentence) && !/\d(%| per cent)?\s+of\s+(the\s+)?\d/.test(sentence)
  }
];

/** The faults in a text, sentence by sentence; none when it may be published. */
export function faultyWords(text: string): {readonly fault: string; readonly sentence: string}[] {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return sentences.flatMap((sentence) =>
    FAULTS.filter((each) => each.in(sentence)).map(({fault}) => ({fault, sentence}))
  );
}
