import {deflateSync} from "node:zlib";

/**
 * A picture as PNG with a palette, a quarter of the size of one with full colours. Drawings have few colours but many
 * shades at the edges of letters: shades are rounded until no more than 256 are left, which no eye can see.
 *
 * `pixels` are rows of red, green, blue and opacity, 0 to 255; opacity is left out, for drawings stand on white.
 */
export function png(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const {palette, rows} = indexed(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, {level: 6})),
    chunk("IEND", Buffer.alloc(0))
  ]);
}

/** Bits of each colour that are kept, until the colours are few enough. */
const fineness = [8, 6, 5, 4, 3, 2];

function indexed(pixels: Uint8Array, width: number, height: number): {palette: Buffer; rows: Buffer} {
  for (const bits of fineness) {
    const made = withBits(pixels, width, height, bits);
    if (made) return made;
  }
  throw new Error("A picture has more colours than a palette can hold.");
}

/** Rows of places in a palette, each after a 0 for "not filtered"; null when there are more than 256 colours. */
function withBits(pixels: Uint8Array, width: number, height: number, bits: number) {
  const shade = shades(bits);
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  let [from, to, last, place] = [0, 0, -1, 0];
  for (let row = 0; row < height; row++) {
    to++;
    for (let column = 0; column < width; column++, from += 4) {
      const colour =
        (shade[pixels[from]!]! << 16) | (shade[pixels[from + 1]!]! << 8) | shade[pixels[from + 2]!]!;
      if (colour !== last) {
        const known = places.get(colour);
        if (known === undefined && places.size === 256) return null;
        place = known ?? places.size;
        if (known === undefined) places.set(colour, place);
        last = colour;
      }
      rows[to++] = place;
    }
  }
  const palette = Buffer.from([...places.keys()].flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]));
  return {palette, rows};
}

/** Each of 256 levels, rounded to so many bits; black stays black and white stays white. */
function shades(bits: number): Uint8Array {
  const most = 2 ** bits - 1;
  return Uint8Array.from({length: 256}, (_, level) =>
    Math.round((Math.round((level / 255) * most) / most) * 255)
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length, 0);
  made.set(body, 4);
  made.writeUInt32BE(checksum(body), body.length + 4);
  return made;
}

const remainders = Uint32Array.from({length: 256}, (_, byte) => {
  let left = byte;
  for (let bit = 0; bit < 8; bit++) left = left & 1 ? 0xedb88320 ^ (left >>> 1) : left >>> 1;
  return left;
});

/** The cyclic redundancy check of PNG (ISO 15948, annex D): Node has its own only since 20.15. */
function checksum(bytes: Uint8Array): number {
  let left = 0xffffffff;
  for (const byte of bytes) left = remainders[(left ^ byte) & 255]! ^ (left >>> 8);
  return (left ^ 0xffffffff) >>> 0;
}
