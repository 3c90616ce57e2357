import type {EarlierFigure} from "../disclosure/earlier.js";
import type {Edition} from "./edition.js";

/** Every figure of the council's own that editions showed, oldest edition first. */
export function saidBefore(editions: readonly Edition[], council: string): EarlierFigure[] {
  return editions.flatMap(({rows}) =>
    rows.filter(
      ({status, statistic, geography, source}) =>
        status === "shown" &&
        statistic === "value" &&
        geography === council &&
        source.includes("SSDA903 exports")
    )
  );
}
