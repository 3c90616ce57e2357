import {listFiles} from "../../loaders/publish/staging.js";
import {builtSite} from "./built.js";

/** Every page of the built site. */
export const pages = listFiles(builtSite).filter((path) => path.endsWith(".html"));

const sampled = /^(measures|embed)\//;

/** Pages that are looked at: measure pages and embedded figures are a template each, of which three stand for the rest. */
export const looked = [
  // The lost page has whole links: it is tried where it is served.
  ...pages.filter((path) => !sampled.test(path) && path !== "404.html"),
  "measures/children-in-care.html",
  "measures/three-or-more-placements.html",
  "measures/participation-method.html",
  ...pages.filter((path) => path.startsWith("embed/")).slice(0, 3)
];

/** 320 pixels is also what a reader sees who enlarges a page of 1,280 to 400%. */
export const widths = [1280, 320] as const;
