import {font} from "../figures/theme.js";

/** A drawing as a file of its own: it names its letters, which a page's style would give it. */
export function standalone(svg: string): string {
  return svg
    .replace("<svg ", `<svg font-family="${font}" `)
    .replace(' focusable="false" aria-hidden="true"', "");
}

/** Width and height of an SVG in pixels, as it says of itself. */
export function sizeOf(svg: string): {readonly width: number; readonly height: number} {
  const size = (name: string) =>
    Number(new RegExp(`^<svg [^>]*\\b${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 720);
  return {width: size("width"), height: size("height")};
}

/** One white dot: what stands behind a vector chart where nobody drew it in dots. */
export const blank: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64"
);
