/** The Analysis Function's palette: each at least 3:1 on white, and told apart in grey by lightness or dashes. */
export const colour = {
  main: "#12436D",
  second: "#28A197",
  third: "#801650",
  fourth: "#F46A25",
  range: "#2073BC",
  pale: "#D3E2F0",
  quiet: "#6F777B",
  ink: "#1B2530",
  soft: "#4B5661",
  grid: "#E3E8EC"
} as const;

export const font = "Arial, Helvetica, sans-serif";

/** Wide is drawn for a column of text, narrow for a telephone; each is shown at about its own size. */
export interface Size {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly text: number;
}

export const sizes: readonly [Size, Size] = [
  {name: "wide", width: 720, text: 14},
  {name: "narrow", width: 288, text: 13}
];

export const config = {
  font,
  background: "white",
  view: {stroke: null},
  axis: {labelColor: colour.soft, labelFont: font, domainColor: colour.quiet, tickColor: colour.quiet},
  text: {font, color: colour.ink}
} as const;
