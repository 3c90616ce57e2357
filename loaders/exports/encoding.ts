import {isUtf8} from "node:buffer";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How a file's bytes are written as text; null where they are no text. */
export function encodingOf(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return whole(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return whole(bytes, "utf-16be");
  if (bytes.includes(0)) return null;
  if (isUtf8(bytes)) return "utf-8";
  return isWindows(bytes) ? "windows-1252" : null;
}

/** UTF-16 has two bytes a sign; a file cut inside one, or with a sign that is none, is not whole. */
function whole(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): Encoding | null {
  if (bytes.length % 2 !== 0) return null;
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes).includes("\0") ? null : encoding;
  } catch {
    return null;
  }
}

/** Any byte is some sign in Windows-1252: what has control signs, or few plain ones, is not text in it. */
function isWindows(bytes: Buffer): boolean {
  let beyond = 0;
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) return false;
    if (byte > 126) beyond++;
  }
  return beyond * 4 < bytes.length;
}

/** The text, in pieces of a megabyte of bytes, without a byte order mark. */
export function* piecesOf(bytes: Buffer, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  const size = 1 << 20;
  for (let at = 0; at < bytes.length; at += size) {
    yield decoder.decode(bytes.subarray(at, at + size), {stream: at + size < bytes.length});
  }
}

/** The whole text, without a byte order mark. */
export function decode(bytes: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
