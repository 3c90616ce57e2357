/** What happens in an XML file: an element opens, or closes with the text directly in it. */
export type Event =
  | {readonly open: string; readonly line: number}
  | {readonly close: string; readonly text: string};

const named: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'"};

/**
 * Reads XML piece by piece: elements and their text; attributes, comments and instructions are passed over.
 * Throws Error, without a word of the file, where it is not well formed or declares entities of its own.
 */
export function* xmlEvents(pieces: Iterable<string>): Generator<Event> {
  const open: string[] = [];
  let rest = "";
  let text = "";
  let line = 1;
  for (const piece of pieces) {
    rest += piece;
    for (;;) {
      const start = rest.indexOf("<");
      const end = start < 0 ? -1 : endOf(rest, start);
      if (end < 0) break;
      const before = rest.slice(0, start);
      text += before;
      line += linesIn(before);
      const tag = rest.slice(start, end);
      if (tag.startsWith("<![CDATA[")) text += tag.slice(9, -3).replaceAll("&", "&amp;");
      else if (tag.startsWith("<!DOCTYPE")) throw new Error("entities");
      else if (tag.startsWith("</")) {
        const name = tag.slice(2, -1).trim();
        if (open.pop() !== name) throw new Error("not well formed");
        yield {close: name, text: decoded(text)};
        text = "";
      } else if (!/^<[!?]/.test(tag)) {
        const name = tag.match(/^<([\w.:-]+)/)?.[1];
        if (!name) throw new Error("not well formed");
        yield {open: name, line};
        text = "";
        if (tag.endsWith("/>")) yield {close: name, text: ""};
        else open.push(name);
      }
      line += linesIn(tag);
      rest = rest.slice(end);
    }
  }
  if (open.length > 0 || rest.trim() !== "") throw new Error("cut off");
}

/** Past the end of the tag, comment or section that begins there; -1 where it is not all here yet. */
function endOf(text: string, start: number): number {
  const closing = text.startsWith("<!--", start) ? "-->" : text.startsWith("<![CDATA[", start) ? "]]>" : ">";
  const end = text.indexOf(closing, start);
  return end < 0 ? -1 : end + closing.length;
}

function decoded(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(\w+));/gi, (_, hex, decimal, name) => {
      if (name) return named[name] ?? "";
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0x10ffff ? "" : String.fromCodePoint(code);
    })
    .trim();
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
