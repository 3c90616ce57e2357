import {inflateRawSync} from "node:zlib";

interface Member {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file in a zipped folder bigger than this is refused: a small zip may unfold to fill a disk. */
const most = 1 << 30;

/**
 * The files of a zipped folder (PKWARE APPNOTE: stored or deflated), in the order of its directory.
 * Throws Error without a word of its contents when it is damaged, protected by a password, or too big.
 */
export function unzip(zip: Buffer): Member[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error("no zip directory");
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const members: Member[] = [];
  for (let n = 0; n < count; n++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error("zip directory damaged");
    const name = zip.toString("utf8", at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (!name.endsWith("/")) members.push({name, bytes: unpacked(zip, at)});
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return members;
}

function unpacked(zip: Buffer, entry: number): Buffer {
  if (zip.readUInt16LE(entry + 8) & 1) throw new Error("password");
  const method = zip.readUInt16LE(entry + 10);
  const packed = zip.readUInt32LE(entry + 20);
  const size = zip.readUInt32LE(entry + 24);
  const header = zip.readUInt32LE(entry + 42);
  const from = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  if (size > most || from + packed > zip.length) throw new Error("too big or cut off");
  const bytes = zip.subarray(from, from + packed);
  if (method === 0) return bytes;
  if (method !== 8) throw new Error("packed in a way we do not know");
  return inflateRawSync(bytes, {maxOutputLength: Math.max(size, 1)});
}
