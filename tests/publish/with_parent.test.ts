import {spawn} from "node:child_process";
import {once} from "node:events";
import {setTimeout} from "node:timers/promises";
import {pathToFileURL} from "node:url";
import {expect, it} from "vitest";

const own = pathToFileURL("loaders/publish/with_parent.ts").href;
const child = `import(${JSON.stringify(own)}).then(({endWithParent}) => {
  endWithParent();
  console.log(process.pid);
  setInterval(() => {}, 1000);
});`;
const parent = `require("node:child_process")
  .spawn(process.execPath, ["--import", "tsx", "-e", ${JSON.stringify(child)}], {stdio: ["pipe", "inherit", "inherit"]});
setInterval(() => {}, 1000);`;

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it("what renders the pages of a build that was killed ends by itself", async () => {
  const building = spawn(process.execPath, ["-e", parent], {stdio: ["ignore", "pipe", "inherit"]});
  const [said] = await once(building.stdout, "data");
  const rendering = Number(String(said));
  expect(runs(rendering)).toBe(true);
  building.kill("SIGKILL");
  for (let tries = 0; runs(rendering) && tries < 600; tries++) await setTimeout(50);
  expect(runs(rendering)).toBe(false);
}, 120_000);

it("and what has nothing left to do ends though its parent goes on", async () => {
  const done = `import(${JSON.stringify(own)}).then(({endWithParent}) => endWithParent());`;
  const rendering = spawn(process.execPath, ["--import", "tsx", "-e", done], {
    stdio: ["pipe", "inherit", "inherit"]
  });
  expect((await once(rendering, "exit"))[0]).toBe(0);
}, 120_000);
