import {build} from "../../loaders/build.js";
import {readCouncil} from "../../loaders/council.js";

/** Where the example council's site is, for all tests of the finished site: BUILT_SITE names one that is built already. */
export const builtSite = process.env.BUILT_SITE ?? ".build/test-site";

export default async function setup(): Promise<void> {
  if (!process.env.BUILT_SITE) await build(readCouncil("data/council.json"), builtSite);
}
