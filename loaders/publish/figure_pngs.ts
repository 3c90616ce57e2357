import {setTimeout} from "node:timers/promises";
import type {Raster} from "./raster.js";
import type {Staging} from "./staging.js";

/** Pixels across: one and a half times the drawing, sharp enough for a slide or a page of paper. */
const across = 1152;

/**
 * Draws every figure's published SVG as PNG beside it: while the pages are still being rendered, in another process,
 * and then those that are left. Rejects as `pages` does.
 */
export async function drawFigures(staging: Staging, raster: Raster, pages: Promise<void>): Promise<void> {
  let rendering = true;
  const rendered = pages.finally(() => (rendering = false));
  rendered.catch(() => {});
  const drawn = new Set<string>();
  for (;;) {
    const last = !rendering;
    for (const path of staging.files()) {
      if (!/^downloads\/figures\/.*\.svg$/.test(path) || drawn.has(path)) continue;
      const svg = staging.read(path);
      // It may be half written.
      if (!svg.endsWith("</svg>\n")) continue;
      staging.write(path.replace(/svg$/, "png"), raster(svg, across));
      drawn.add(path);
      await setTimeout();
    }
    if (last) return rendered;
    await Promise.race([setTimeout(300), rendered]);
  }
}
