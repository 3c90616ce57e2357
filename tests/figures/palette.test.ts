import {describe, expect, it} from "vitest";
import {marks} from "../../loaders/figures/official_marks.js";
import {colour} from "../../loaders/figures/theme.js";
import {contrast} from "../../loaders/publish/contrast.js";

type Rgb = readonly [number, number, number];

/** Linear light, from 0 to 1. */
function linear(hex: string): Rgb {
  const part = (start: number) => {
    const level = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** What a reader without red, green or blue cones sees of linear light (Machado, Oliveira and Fernandes 2009, severity 1), and a grey print. */
const eyes: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  "without red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  "without green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  "without blue cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ],
  "in grey": [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722]
  ]
};

function seen(hex: string, eye: string): Rgb {
  const light = linear(hex);
  const row = (weights: Rgb) =>
    Math.min(1, Math.max(0, weights[0] * light[0] + weights[1] * light[1] + weights[2] * light[2]));
  const [red, green, blue] = eyes[eye]!;
  return [row(red), row(green), row(blue)];
}

/** Contrast with white paper, of linear light. */
function onPaper([red, green, blue]: Rgb): number {
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const lines = [colour.main, colour.second, colour.third, colour.fourth, colour.range, colour.quiet];

describe("the colours of charts", () => {
  it.each(lines)("%s is seen on white, as graphics must be (3 to 1)", (one) => {
    expect(contrast(one, "#ffffff")).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(eyes))("are still seen on white %s, nearly as well", (eye) => {
    for (const one of lines) expect(onPaper(seen(one, eye)), one).toBeGreaterThanOrEqual(2.5);
  });

  it("are never all that tells two lines apart: each line of places has its own dashes", () => {
    const drawn = [marks.own, marks.country, marks.region, marks.mean];
    expect(new Set(drawn.map(({dash}) => dash.join())).size).toBe(4);
  });

  it.each(Object.keys(eyes))("tell the council from its neighbours %s", (eye) => {
    const [own, other] = [marks.own, marks.neighbour].map(({colour}) => onPaper(seen(colour, eye)));
    expect(own! / other!).toBeGreaterThan(1.8);
  });

  it("tell a range from the line within it, in grey", () => {
    expect(onPaper(seen(colour.main, "in grey")) / onPaper(seen(colour.pale, "in grey"))).toBeGreaterThan(
      4.5
    );
  });
});
