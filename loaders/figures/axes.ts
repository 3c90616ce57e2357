import {colour, type Size} from "./theme.js";

/** Every label where they fit; else every so many, counted back from the latest. `width` is that of the drawing. */
export function ticks(labels: readonly string[], width: number, {text}: Size): string[] {
  const longest = Math.max(...labels.map((label) => label.length));
  const step = Math.ceil((labels.length * (longest * text * 0.62 + 8)) / width);
  return labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
}

/** Names along the foot of a line. */
export function footAxis(labels: readonly string[], width: number, size: Size) {
  return {
    title: null,
    labelAngle: 0,
    labelFontSize: size.text,
    labelPadding: 8,
    grid: false,
    values: ticks(labels, width, size)
  };
}

/** Numbers up the side of a line, on faint rules. */
export function sideAxis(size: Size) {
  return {
    title: null,
    labelFontSize: size.text,
    tickCount: 4,
    domain: false,
    ticks: false,
    labelPadding: 8,
    gridColor: colour.grid
  };
}

/** The name above each of several small charts. */
export function panelHeader(size: Size) {
  return {
    labelFontSize: size.text,
    labelFontWeight: "bold",
    labelAnchor: "start",
    labelColor: colour.ink,
    title: null,
    labelLineHeight: size.text + 3
  };
}
