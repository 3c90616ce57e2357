import type {PrintedFigure} from "./figure.js";
import {type Check, finding} from "./finding.js";
import {list} from "./numbers.js";

const name = "overlapping bands";

interface Band {
  readonly figure: PrintedFigure;
  readonly from: number;
  readonly to: number;
}

/** Bands must hold everyone once: no age in two of them, none in no band. */
export const overlappingBands: Check = {
  find: ({statements}) =>
    statements.flatMap((statement) => {
      const bands = statement
        .of("band")
        .map(band)
        .filter((read) => read !== null)
        .sort((a, b) => a.from - b.from);
      const [first, ...others] = bands;
      const faults = others.flatMap((next, index) => fault(bands[index]!, next));
      if (!first || !faults.length) return [];
      // The bands are words, not counts: they may be said whatever was counted in them.
      const sentence = `Printed bands ${list(bands.map(({figure}) => figure.band))}; ${list(faults)}.`;
      return [finding(name, [first.figure, ...others.map(({figure}) => figure)], sentence, sentence)];
    })
};

function band(figure: PrintedFigure): Band | null {
  const [, from, to] = figure.band.match(/^(\d+) to (\d+)$/) ?? [];
  return from && to ? {figure, from: Number(from), to: Number(to)} : null;
}

function fault(one: Band, next: Band): string[] {
  if (next.from <= one.to)
    return [`${next.figure.band} overlaps ${one.figure.band} at ${range(next.from, one.to)}`];
  if (next.from > one.to + 1) return [`none holds ${range(one.to + 1, next.from - 1)}`];
  return [];
}

function range(from: number, to: number): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}
