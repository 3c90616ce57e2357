import {group} from "d3";
import type {Measure} from "../../measures/measure.js";
import type {Line} from "./figures.js";

/** What the definitions page says of a measure: whom it counts, and among whom. */
export interface Definition {
  readonly id: string;
  /** What is counted; measures of one population count the same children or reviews. */
  readonly population: string;
  readonly kind: "count" | "share" | "composition" | "events" | "average" | "worked out" | "of nobody";
  /** Names of the conditions; null where there is none. */
  readonly among: string | null;
  readonly counted: string | null;
  /** What the council did: its undivided totals are no children. */
  readonly isConduct: boolean;
  readonly breakdowns: ReadonlySet<string>;
  /** Of a composition: categories that are no part of the whole. */
  readonly apart: readonly string[];
  /** Of a pair in a composition: the breakdown that says who is in the denominator. */
  readonly within: string | null;
  /** The breakdown whose categories overlap. */
  readonly overlapping: string | null;
  /** The measure that it is worked out from. */
  readonly of: string | null;
}

/** What the measures’ definitions tell an attacker, by id. */
export function definitionsOf(measures: readonly Measure[]): Map<string, Definition> {
  return new Map(measures.map((measure) => [measure.id, definitionOf(measure)]));
}

function definitionOf(measure: Measure): Definition {
  const {figure, id, population} = measure;
  const plain = {
    id,
    population,
    among: null,
    counted: null,
    isConduct: measure.subject === "service",
    breakdowns: new Set(measure.breakdowns.flat()),
    apart: [],
    within: null,
    overlapping: measure.overlapping ?? null,
    of: null
  };
  if (measure.countsNobody) return {...plain, kind: "of nobody"};
  switch (figure.kind) {
    case "count":
      return {...plain, kind: "count", counted: figure.counted ?? null};
    case "share":
      return {...plain, kind: "share", counted: figure.counted, among: figure.among ?? null};
    case "composition": {
      const {among = null, apart = [], within = null} = figure;
      return {...plain, kind: "composition", among, apart, within};
    }
    case "rate":
      return {...plain, kind: "events", population: `${population}: ${figure.events}`};
    case "median":
    case "mean":
      return {...plain, kind: "average", among: `${figure.of} known, ${figure.among ?? "of all"}`};
    case "sum":
    case "lowest":
    case "highest":
      return {...plain, kind: "of nobody"};
    default:
      return {...plain, kind: "worked out", of: figure.of};
  }
}

/** Definitions read off the lines, of measures that nobody defines: each has a population of its own. */
export function inferred(lines: readonly Line[]): Map<string, Definition> {
  return new Map(
    [...group(lines, ({measure}) => measure)].map(([id, own]) => {
      const counts = own.filter(({numerator}) => numerator !== null);
      const isWhole = counts.every(({numerator}) => Number.isInteger(numerator) && numerator! >= 0);
      const divided = counts.filter(({denominator}) => denominator !== null);
      const isPart = divided.length > 0 && divided.every((line) => line.numerator! <= line.denominator!);
      const totals = divided.filter(({breakdown}) => breakdown === "");
      const isEveryone = totals.length > 0 && totals.every((line) => line.numerator === line.denominator);
      const kind = !isWhole
        ? "of nobody"
        : divided.length === 0
          ? "count"
          : !isPart
            ? "events"
            : isEveryone
              ? "composition"
              : "share";
      return [
        id,
        {
          id,
          population: id,
          kind,
          among: null,
          counted: kind === "share" ? id : null,
          isConduct: false,
          breakdowns: new Set(own.flatMap((line) => [line.breakdown, line.breakdown2])),
          apart: [],
          within: null,
          overlapping: null,
          of: null
        }
      ];
    })
  );
}
