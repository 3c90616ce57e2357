import {createHmac} from "node:crypto";

/** Numbers from 0 up to 1 that only the salt's owner can foresee; the same salt, the same numbers. */
export function salted(salt: string): () => number {
  let block = 0;
  let bytes = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at + 4 > bytes.length) {
      bytes = createHmac("sha256", salt).update(String(block++)).digest();
      at = 0;
    }
    const number = bytes.readUInt32LE(at) / 2 ** 32;
    at += 4;
    return number;
  };
}
