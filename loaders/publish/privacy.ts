import {isUtf8} from "node:buffer";
import {constants, inflateSync} from "node:zlib";

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
 * Of a file that is no text only known ids are looked for, in what is packed in it too: packed bytes look like anything.
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
  const packed = isText ? [] : inflatedIn(buffer);
  const ids = [text, ...packed].reduce((sum, each) => sum + tokensIn(each, knownIds), 0);
  const found: Identifier[] = [{kind: "id", count: ids}];
  if (isText) {
    found.push(
      {kind: "UPN", count: text.match(upn)?.length ?? 0},
      {kind: "postcode", count: text.match(postcode)?.length ?? 0},
      {kind: "date of birth", count: text.match(birth)?.length ?? 0}
    );
  }
  return found.filter(({count}) => count > 0);
}

/**
 * Whole words, and what stands between points and dashes in them: `#ID`, `x.ID`, `ID.ID`, `page_ID`. An id of figures
 * alone is none in a decimal, and six signs after # are a colour.
 */
function tokensIn(text: string, ids: ReadonlySet<string>): number {
  if (ids.size === 0) return 0;
  const isId = (word: string) => word.length >= shortestId && ids.has(word.toUpperCase());
  let count = 0;
  for (const {0: word, index} of text.matchAll(/\w{6,}/g)) {
    const isThere = isId(word) || (word.includes("_") && word.split("_").some(isId));
    if (isThere && !isNumber(text, word, index)) count++;
  }
  return count;
}

function isNumber(text: string, word: string, at: number): boolean {
  if (text[at - 1] === "#" && /^([0-9a-f]{6}|[0-9a-f]{8})$/i.test(word)) return true;
  if (!/^[0-9]+$/.test(word)) return false;
  return (
    /[0-9]\.$/.test(text.slice(Math.max(0, at - 2), at)) ||
    /^\.[0-9]/.test(text.slice(at + word.length, at + word.length + 2))
  );
}

/** Whatever is deflated in a file that packs its parts one by one, as a PDF does: what does not unpack is passed over. */
function inflatedIn(bytes: Buffer): string[] {
  if (bytes.subarray(0, 5).toString("latin1") !== "%PDF-") return [];
  const found: string[] = [];
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.subarray(at - 3, at).toString("latin1") === "end") continue;
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = bytes.indexOf("endstream", start);
    if (end < 0) break;
    try {
      found.push(
        inflateSync(bytes.subarray(start, end), {finishFlush: constants.Z_SYNC_FLUSH}).toString("latin1")
      );
    } catch {}
  }
  return found;
}

/** A sentence for each file and kind: what was found, how often, and nothing of it. */
export function privacySentences(file: string, found: readonly Identifier[]): string[] {
  return found.map(
    ({kind, count}) =>
      `${file} holds what looks like ${kind === "id" ? "an id of the exports" : `a ${kind}`}, ${count === 1 ? "once" : `${count} times`}: take it out.`
  );
}

/** A sentence for a path in which an id stands, which the sentence does not repeat. */
export function nameSentences(path: string, knownIds: ReadonlySet<string>): string[] {
  return tokensIn(path, knownIds) === 0
    ? []
    : [
        `A ${/\.\w+$/.exec(path)?.[0] ?? ""} file or its folder is named after what looks like an id of the exports: rename it.`
      ];
}
