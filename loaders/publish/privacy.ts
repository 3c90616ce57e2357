import {isUtf8} from "node:buffer";

/** What might say who a child is, or a worker; never the words themselves. */
export interface Identifier {
  readonly kind: "UPN" | "postcode" | "date of birth" | "id";
  readonly count: number;
}

// A token has nothing beside it that could be more of a longer one: no letter, figure, or sign of base64.
const before = "(?<![A-Za-z0-9+/=_.-])";
const after = "(?![A-Za-z0-9+/=_-]|\\.[0-9])";

/** Postcode areas of the United Kingdom, and ZZ, which is none and stands for all that are invented. */
const areas =
  "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE";

/** Unique Pupil Number: a letter but I, O and S, then twelve figures, or eleven and a letter. */
const upn = new RegExp(`${before}[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]${after}`, "g");
const postcode = new RegExp(`${before}(?:${areas})[0-9][0-9A-Z]? ?[0-9][ABD-HJLNP-UW-Z]{2}${after}`, "g");
const date = "(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})";
/** A day in the return's way or the international one, a few signs after a word that says somebody was born. */
const birth = new RegExp(`(?:\\bdob\\b|\\bmc_dob\\b|\\bborn\\b|\\bbirth\\b)[^0-9\\n]{0,12}${date}`, "gi");

/** Ids shorter than this are words and numbers that mean anything. */
const shortestId = 6;

/**
 * What in a file could be an identifier. `knownIds` are ids of the exports in capitals, looked for as whole tokens
 * where they have six signs or more; `allowed` are texts that may be there, such as the contact's own address.
 * Of a file that is no text only known ids are looked for: packed bytes look like anything.
 */
export function identifiersIn(
  bytes: Uint8Array,
  knownIds: ReadonlySet<string>,
  allowed: readonly string[] = []
): Identifier[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isText = isUtf8(buffer);
  const text = allowed.reduce(
    (left, words) => (words === "" ? left : left.replaceAll(words, " ")),
    buffer.toString(isText ? "utf8" : "latin1")
  );
  const found: Identifier[] = [{kind: "id", count: tokensIn(text, knownIds)}];
  if (isText) {
    found.push(
      {kind: "UPN", count: text.match(upn)?.length ?? 0},
      {kind: "postcode", count: text.match(postcode)?.length ?? 0},
      {kind: "date of birth", count: text.match(birth)?.length ?? 0}
    );
  }
  return found.filter(({count}) => count > 0);
}

function tokensIn(text: string, ids: ReadonlySet<string>): number {
  let count = 0;
  for (const [token] of text.matchAll(/(?<![\w.#])\w+(?!\.?\w)/g)) {
    if (token.length >= shortestId && ids.has(token.toUpperCase())) count++;
  }
  return count;
}

/** A sentence for each file and kind: what was found, how often, and nothing of it. */
export function privacySentences(file: string, found: readonly Identifier[]): string[] {
  return found.map(
    ({kind, count}) =>
      `${file} holds what looks like ${kind === "id" ? "an id of the exports" : `a ${kind}`}, ${count === 1 ? "once" : `${count} times`}: take it out.`
  );
}
