import type {PublishedCell, PublishedRelease} from "../../loaders/figures/published.js";
import {measures} from "../../loaders/measures/index.js";
import {cell, type Numbers, releaseOf} from "../figures/release.js";

type Status = "withheld" | "not available";

/** An invented release of six years in which every measure has a figure, and the groups that reports show. */
export function madeRelease(): PublishedRelease {
  return releaseOf(
    measures.flatMap((measure) => cellsOf(measure)),
    {"reviews-on-time": 95}
  );
}

const years = [2019, 2020, 2021, 2022, 2023];

function cellsOf({id, unit, periods, figure, breakdowns}: (typeof measures)[number]): PublishedCell[] {
  return years.flatMap((start, index) => {
    const year = `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
    const isState = periods.includes("year end") || periods.includes("latest");
    const period = isState ? `${start + 1}-03-31` : year;
    const whole = cell(id, period, numbersOf(unit, figure.kind, 40 + index), {unit});
    const quarter = periods.includes("quarter")
      ? [1, 2, 3, 4].map((of) => cell(id, `${year} Q${of}`, numbersOf(unit, figure.kind, 10 + of), {unit}))
      : [];
    const groups = breakdowns
      .filter((breakdown) => typeof breakdown === "string")
      .flatMap((breakdown) =>
        ["First group", "Second group"].map((category, at) =>
          cell(
            id,
            period,
            at === 0 ? numbersOf(unit, figure.kind, 21 + index) : ("withheld" satisfies Status),
            {
              unit,
              breakdown: String(breakdown),
              category
            }
          )
        )
      );
    return [whole, ...quarter, ...groups];
  });
}

function numbersOf(unit: string, kind: string, number: number): Numbers {
  if (unit === "per cent") return [number, 97, Math.round((number / 97) * 100)];
  if (kind === "count") return [number, null, number];
  return [null, null, number];
}
