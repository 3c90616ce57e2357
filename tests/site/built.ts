import {build} from "../../loaders/build.js";
import {readCouncil} from "../../loaders/council.js";

/** Where the example council's site is built, once, for all tests of the finished site. */
export const builtSite = ".build/test-site";

export default async function setup(): Promise<void> {
  await build(readCouncil("data/council.json"), builtSite);
}
