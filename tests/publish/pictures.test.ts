import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {inflateSync} from "node:zlib";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import type {Council} from "../../loaders/council.js";
import {drawCards} from "../../loaders/publish/cards.js";
import {drawFigures} from "../../loaders/publish/figure_pngs.js";
import {png} from "../../loaders/publish/png.js";
import {openRaster} from "../../loaders/publish/raster.js";
import {openStaging} from "../../loaders/publish/staging.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pictures-"));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** Width, height and the colour of each pixel, `ff0000`, row by row. */
function read(bytes: Uint8Array): {width: number; height: number; pixels: string[]} {
  const file = Buffer.from(bytes);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const part = (name: string) => {
    const at = file.indexOf(name, 0, "latin1");
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  };
  const [palette, rows] = [part("PLTE"), inflateSync(part("IDAT"))];
  const colour = (place: number) => palette.subarray(3 * place, 3 * place + 3).toString("hex");
  const pixels = Array.from({length: width * height}, (_, index) =>
    colour(rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)]!)
  );
  return {width, height, pixels};
}

const rows = (colours: readonly string[]) =>
  Uint8Array.from(Buffer.from(colours.map((one) => `${one}ff`).join(""), "hex"));

describe("a picture of pixels", () => {
  it("keeps every colour of a plain drawing", () => {
    const colours = ["ff0000", "ffffff", "12436d", "ffffff", "000000", "ff0000"];
    expect(read(png(rows(colours), 3, 2))).toEqual({width: 3, height: 2, pixels: colours});
  });

  it("rounds shades when there are more than a palette holds, and leaves black and white as they are", () => {
    const many = Array.from({length: 4096}, (_, index) =>
      index.toString(16).padStart(3, "0").replace(/./g, "$&$&")
    );
    const {pixels} = read(png(rows([...many]), 64, 64));
    expect(new Set(pixels).size).toBeLessThanOrEqual(256);
    expect([pixels[0], pixels.at(-1)]).toEqual(["000000", "ffffff"]);
  });
});

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" font-family="Arial, Helvetica, sans-serif">
<title>Fewer &lt;moves&gt;</title>
<desc>There were 12 moves. There were 15 before.</desc>
<rect width="100" height="50" fill="#ffffff"/>
<text x="5" y="30" font-size="20" fill="#000000">Moves</text>
</svg>
`;

describe("a drawing as a picture", () => {
  it("has its words, in the typeface that comes with the program", async () => {
    const {width, height, pixels} = read((await openRaster())(drawing, 200));
    expect([width, height]).toEqual([200, 100]);
    expect(pixels.filter((colour) => colour === "000000").length).toBeGreaterThan(200);
  });

  it("is drawn once and kept, until the drawing changes", async () => {
    const raster = await openRaster(folder);
    expect(raster(drawing, 100)).toEqual(raster(drawing, 100));
    expect(readdirSync(folder)).toHaveLength(1);
    raster(drawing.replace("12 moves", "13 moves"), 100);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

describe("the pictures of a site", () => {
  const council = {
    name: "Exampleton Council",
    shortName: "Exampleton",
    extractDate: "2025-04-30",
    invented: true
  };
  const pages = {
    "moves.html": '<figure class="figure" id="empty"></figure><figure class="figure" id="moves"></figure>',
    "about.html": "<p>About</p>",
    "embed/moves.html": '<figure class="figure" id="moves"></figure>',
    "downloads/figures/moves.svg": drawing
  };

  function staged() {
    const staging = openStaging(join(folder, "site"));
    for (const [path, text] of Object.entries(pages)) staging.write(path, text);
    return staging;
  }

  it("stand beside each figure's drawing, and fail when the pages do", async () => {
    const [staging, raster] = [staged(), await openRaster()];
    await drawFigures(staging, raster, Promise.resolve());
    expect(staging.files()).toContain("downloads/figures/moves.png");
    await expect(drawFigures(staging, raster, Promise.reject(new Error("no pages")))).rejects.toThrow(
      "no pages"
    );
  });

  it("give each page a card: its first figure that is drawn, else the site's name", async () => {
    const [staging, raster] = [staged(), await openRaster()];
    const cards = drawCards(staging, raster, {...council, site: "https://www.exampleton.example"} as Council);
    expect(Object.fromEntries(cards)).toEqual({
      "moves.html": {path: "cards/moves.png", alt: "Fewer <moves>. There were 12 moves."},
      "about.html": {
        path: "cards/site.png",
        alt: "Children in care in Exampleton. Figures for scrutiny, from the exports of 30 April 2025."
      }
    });
    const {width, height, pixels} = read(staging.bytes("cards/moves.png"));
    expect([width, height]).toEqual([1200, 630]);
    expect(new Set(pixels)).toContain("12436d");
  });

  it("are no cards where the site's address is not known", async () => {
    expect(drawCards(staged(), await openRaster(), council as Council).size).toBe(0);
  });
});
