import {existsSync, readFileSync} from "node:fs";
import {basename, dirname, extname, resolve} from "node:path";
import {type Council, CouncilError} from "../council.js";
import {contrast} from "./contrast.js";

const settings = ["colour", "accent", "logo"];
const logos = [".svg", ".png", ".webp"];

/** Files of the council's own look, by path in the site: `brand.css`, and its logo. None without `brand`. */
export function brandFiles({brand, file}: Council): ReadonlyMap<string, string | Uint8Array> {
  if (!brand) return new Map();
  const unknown = Object.keys(brand).find((key) => !settings.includes(key));
  if (unknown) refuse(file, `"brand.${unknown}" is not a setting: use colour, accent or logo`);
  const {colour, accent, logo} = brand;
  const lines = [
    ...(colour ? [`--brand: ${checked(file, "colour", colour, 4.5)};`] : []),
    ...(accent ? [`--accent: ${checked(file, "accent", accent, 3)};`] : [])
  ];
  const css = [`:root {\n  ${lines.join("\n  ")}\n}\n`];
  const files = new Map<string, string | Uint8Array>();
  if (logo) {
    const path = resolve(dirname(file), logo);
    if (!existsSync(path) || !logos.includes(extname(path)))
      refuse(file, `"brand.logo" should be an SVG, PNG or WebP file that exists, and ${logo} is not`);
    const name = `brand/${basename(path)}`;
    files.set(name, readFileSync(path));
    css.push(
      `.site-name::before {\n  content: url("${name}") / "";\n  display: block;\n  margin-bottom: 0.5rem;\n}\n`
    );
  }
  return files.set("brand.css", css.join("\n"));
}

/** White text stands on the council's colour (4.5 to 1, WCAG 1.4.3); lines of the accent on white (3 to 1, 1.4.11). */
function checked(file: string, key: string, colour: string, least: number): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    refuse(file, `"brand.${key}" should be a colour such as "#12436d", and ${colour} is not`);
  const found = contrast(colour, "#ffffff");
  if (found < least)
    refuse(
      file,
      `"brand.${key}" ${colour} has a contrast of ${found.toFixed(1)} to 1 with white; it needs ${least} to 1, so choose a darker one`
    );
  return colour;
}

function refuse(file: string, why: string): never {
  throw new CouncilError(`${file}: ${why}.`);
}
