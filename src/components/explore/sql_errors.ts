/** What DuckDB says of a query it cannot answer, in plain English: what is wrong, and what to do. */
export function inPlainEnglish(message: string): string {
  for (const [pattern, say] of sentences) {
    const found = pattern.exec(message);
    if (found) return say(found);
  }
  return "The query could not be answered. What the engine said is below.";
}

const tables = "figures, measures, periods and breakdowns";

const sentences: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /syntax error at or near "([^"]*)"/,
    ([, word]) =>
      `The query cannot be read near “${word}”. Look for a comma, a bracket or a quotation mark too many or too few just before it; words of text stand in single quotation marks.`
  ],
  [/syntax error at end of input/, () => "The query ends too early: something is missing at its end."],
  [/unterminated quoted string/, () => "A quotation mark is opened and never closed."],
  [
    /Table with name (\S+) does not exist/,
    ([, name]) => `There is no table “${name}”. The tables are ${tables}.`
  ],
  [
    /Referenced column "([^"]*)" not found[\s\S]*?Candidate bindings: (.*)/,
    ([, name, near]) =>
      `There is no column “${name}” here. Near it: ${near!.replaceAll('"', "").split(", ").slice(0, 5).join(", ")}. Text needs single quotation marks, 'like this'.`
  ],
  [
    /Referenced (?:column|table) "([^"]*)" not found/,
    ([, name]) =>
      `There is no column or table “${name}” here. Text needs single quotation marks, 'like this'.`
  ],
  [
    /column "?([^"]+)"? must appear in the GROUP BY clause/,
    ([, name]) => `Some columns are added up and “${name}” is not: add it to “group by”, or leave it out.`
  ],
  [
    /Ambiguous reference to column name "([^"]*)"/,
    ([, name]) => `Two tables have a column “${name}”: say which, as in figures.${name}.`
  ],
  [
    /Could not convert string '([^']*)' to (\w+)/,
    ([, text, type]) =>
      `“${text}” is not ${type === "DATE" ? "a date" : "a number"}. Columns of words are compared with words in quotation marks.`
  ],
  [
    /(?:Scalar|Aggregate|Table) Function with name (\S+) does not exist/,
    ([, name]) => `There is no function “${name}”.`
  ],
  [
    /No function matches the given name and argument types '([^']*)'/,
    ([, call]) =>
      `“${call}” cannot be worked out from such values: a number may be wanted where there is text.`
  ],
  [
    /file system operations are disabled|Permission Error|external access|Cannot access|disabled by configuration|lock(ed)? ?configuration|Cannot change configuration|configuration has been locked/i,
    () => `This page reads nothing but its own tables (${tables}): no file, no other address, no setting.`
  ],
  [/extension/i, () => "That needs a part of the engine which this page does not load."],
  [
    /Out of Memory|memory/i,
    () => "The answer is too large for this page. Ask for fewer rows, or add a “where”."
  ]
];
