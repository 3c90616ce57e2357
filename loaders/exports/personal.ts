const holders =
  /name|initials|comment|narrative|descri|remark|summary|detail|reasoning|e-?mail|phone|mobile|address|postcode|birth/;
const words =
  /(^|[^a-z])(notes?|text|free ?text|case ?note|dob|nhs|upn|uln|worker|manager|officer|social ?worker|by ?whom)([^a-z]|$)/;

/** Whether a heading, in lower case, says that its column holds names, notes or other words about people. */
export function isPersonal(heading: string): boolean {
  const spaced = heading.replace(/[_-]+/g, " ");
  return holders.test(spaced) || words.test(spaced);
}
