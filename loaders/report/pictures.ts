import type {Browser} from "playwright-core";
import {font} from "../figures/theme.js";

/** Two dots of a picture to each of the page's: sharp on paper. */
const sharpness = 2;

/** A drawing as a file of its own: it names its letters, which a page's style would give it. */
export function standalone(svg: string): string {
  return svg
    .replace("<svg ", `<svg font-family="${font}" `)
    .replace(' focusable="false" aria-hidden="true"', "");
}

export function sizeOf(svg: string): {readonly width: number; readonly height: number} {
  const size = (name: string) =>
    Number(new RegExp(`^<svg [^>]*\\b${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 720);
  return {width: size("width"), height: size("height")};
}

/** Drawings as PNG, for word processors that cannot show SVG. */
export async function pngs(browser: Browser, svgs: readonly string[]): Promise<Uint8Array[]> {
  const page = await browser.newPage({deviceScaleFactor: sharpness});
  const made: Uint8Array[] = [];
  for (const svg of svgs) {
    await page.setViewportSize(whole(sizeOf(svg)));
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${standalone(svg)}`);
    made.push(await page.screenshot());
  }
  await page.close();
  return made;
}

function whole({width, height}: {readonly width: number; readonly height: number}) {
  return {width: Math.ceil(width), height: Math.ceil(height)};
}

/** One white dot: what stands behind a vector chart where no browser is there to draw it in dots. */
export const blank: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64"
);
