import type {Measure} from "../measures/measure.js";
import type {PublishedRelease} from "./published.js";
import {type Request, type Selection, select, shown} from "./selection.js";

/** What a figure is divided by where finer groups would leave most of its figures withheld. */
const coarser: Readonly<Record<string, string>> = {
  age_band: "age_band_broad",
  ethnicity: "ethnicity_white_british"
};

/** The figure as it is asked for, or in coarser groups where under half of the finer ones can be shown and more of those can. */
export function coarsened(release: PublishedRelease, measure: Measure, request: Request): Request {
  const by = request.by2 ? undefined : coarser[request.by ?? ""];
  if (by === undefined) return request;
  const [fine, coarse] = [request, {...request, by}].map((each) =>
    shareShown(select(release, measure, each))
  );
  return fine! < 0.5 && coarse! > fine! ? {...request, by} : request;
}

/** Of the groups of the latest period that there are figures for, the share that is shown. */
function shareShown(selection: Selection | null): number {
  const now = (selection?.groups ?? []).filter(
    ({period, category, status}) =>
      period === selection?.latest && category !== "Unknown" && (status === "shown" || status === "withheld")
  );
  return now.length === 0 ? 0 : shown(now).length / now.length;
}
