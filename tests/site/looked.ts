import {listFiles} from "../../loaders/publish/staging.js";
import {builtSite} from "./built.js";

/** Every page of the built site. */
export const pages = listFiles(builtSite).filter((path) => path.endsWith(".html"));

const sampled = /^(measures|embed|published)\//;

/** Pages that are looked at: measure pages, embedded figures and printed reports are a template each, of which some stand for the rest. */
export const looked = [
  // The lost page has whole links: it is tried where it is served.
  ...pages.filter((path) => !sampled.test(path) && path !== "404.html"),
  "measures/children-in-care.html",
  "measures/three-or-more-placements.html",
  "measures/participation-method.html",
  "published/bath-and-north-east-somerset.html",
  ...pages.filter((path) => path.startsWith("embed/")).slice(0, 3)
];

/** 320 pixels is also what a reader sees who enlarges a page of 1,280 to 400%. */
export const widths = [1280, 320] as const;

type Mode = "light" | "dark" | "forced colours";

/** Dark and forced colours change colours, which are the same at both widths: each is tried at one of them. EVERY_MODE=1 tries all at both. */
export const modesAt: Readonly<Record<(typeof widths)[number], readonly Mode[]>> = process.env.EVERY_MODE
  ? {1280: ["light", "dark", "forced colours"], 320: ["light", "dark", "forced colours"]}
  : {1280: ["light", "dark"], 320: ["light", "forced colours"]};
