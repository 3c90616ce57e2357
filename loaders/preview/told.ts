import {join} from "node:path";

/** Git ignores it. Figures alone are written there, never rows. */
export const folder = ".build/preview";

/** What the pages are drawn from: the release as certified, and what was exchanged in it since. */
export const shown = {release: join(folder, "release.json"), drafts: join(folder, "drafts.json")} as const;

/** What the process that holds the tables says: a file of figures, or a sentence on why there is none. */
export type Told = {readonly made: string; readonly drafts: readonly string[]} | {readonly failed: string};
