import {createHash} from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import {png} from "./png.js";

/** Draws an SVG text as PNG, so many pixels wide. */
export type Raster = (svg: string, width: number) => Uint8Array;

const require = createRequire(import.meta.url);

/** About as wide as Arial, for which the drawings leave room, and free to be used by everyone. */
const faces = ["DejaVuSansCondensed", "DejaVuSansCondensed-Bold"];
const family = "DejaVu Sans Condensed";

let ready: Promise<Uint8Array[]> | undefined;

/**
 * Opens the drawer. What it has drawn is kept in `folder` by its content, so that the next build draws only what
 * changed; nothing is kept without one. It draws the published SVG and knows no other figures.
 */
export async function openRaster(folder?: string): Promise<Raster> {
  ready ??= opened();
  const fontBuffers = await ready;
  const draw: Raster = (svg, width) => {
    const drawing = new Resvg(svg, {
      font: {fontBuffers, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family},
      fitTo: {mode: "width", value: width}
    });
    const image = drawing.render();
    try {
      return png(image.pixels, image.width, image.height);
    } finally {
      image.free();
      drawing.free();
    }
  };
  return folder === undefined ? draw : kept(draw, folder);
}

async function opened(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return faces.map((face) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`)));
}

const month = 30 * 24 * 60 * 60 * 1000;

/** Takes away what no build has asked for in a month. */
function forget(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > month) rmSync(file);
  }
}

function kept(draw: Raster, folder: string): Raster {
  mkdirSync(folder, {recursive: true});
  forget(folder);
  return (svg, width) => {
    const name = createHash("sha256").update(`${width} ${svg}`).digest("hex").slice(0, 32);
    const file = join(folder, `${name}.png`);
    if (existsSync(file)) {
      const now = new Date();
      utimesSync(file, now, now);
      return readFileSync(file);
    }
    const drawn = draw(svg, width);
    writeFileSync(file, drawn);
    return drawn;
  };
}
