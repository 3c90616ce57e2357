import type {ExploreFile} from "../../../loaders/publish/explore.js";
import type {FigureCell} from "./cells.js";

/** The released figures as this page holds them. */
export interface Data {
  readonly file: ExploreFile;
  readonly cells: readonly FigureCell[];
  readonly byMeasure: ReadonlyMap<string, readonly FigureCell[]>;
}
