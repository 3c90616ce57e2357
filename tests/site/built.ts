import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, openSync, rmSync, writeFileSync} from "node:fs";

/** Where the example council's site is, for all tests of the finished site: BUILT_SITE names one that is built already. */
export const builtSite = process.env.BUILT_SITE ?? ".build/test-site";

/** There when the build has ended, with its exit code; what it said stands beside it. */
export const ended = `${builtSite}.ended`;
export const said = `${builtSite}.log`;

/** Begins to build the site, while tests that need none run: those of the site wait for it. */
export default function setup(): (() => Promise<void>) | undefined {
  if (process.env.BUILT_SITE) return;
  mkdirSync(".build", {recursive: true});
  rmSync(ended, {force: true});
  const log = openSync(said, "w");
  // Fewer figures than before are no fault here: the site that stands there is of another version.
  const args = [
    "loaders/build_site.ts",
    "--council",
    "data/council.json",
    "--out",
    builtSite,
    "--allow",
    "all"
  ];
  const build = spawn(process.execPath, ["--import", "tsx", ...args], {stdio: ["ignore", log, log]});
  const done = once(build, "exit").then(([code]) => writeFileSync(ended, String(code)));
  return async () => {
    build.kill();
    await done;
  };
}
