import {existsSync, readFileSync} from "node:fs";
import {builtSite, ended, said} from "./built.js";

if (!process.env.BUILT_SITE) {
  while (!existsSync(ended)) await new Promise((done) => setTimeout(done, 200));
  if (readFileSync(ended, "utf8") !== "0")
    throw new Error(`${builtSite} could not be built:\n${readFileSync(said, "utf8")}`);
}
