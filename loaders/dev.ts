import {spawn} from "node:child_process";
import {mkdirSync, readdirSync, utimesSync, watch} from "node:fs";
import {join} from "node:path";
import {run} from "./command.js";
import {chosenCouncil} from "./council.js";
import {writeClient} from "./publish/client.js";
import {frameworkCommand, renderEnvironment} from "./publish/render.js";

const folder = ".build/preview";
const file = join(folder, "release.json");

/** Live preview. Each change below `loaders/` or `data/` makes the release again, in a process that has the new code. */
run(async () => {
  chosenCouncil();
  mkdirSync(folder, {recursive: true});
  await writeClient();
  await remake();
  const environment = renderEnvironment({out: folder, release: file});
  const preview = spawn(process.execPath, [frameworkCommand(), "preview", "--no-open"], {
    env: environment,
    stdio: "inherit"
  });
  preview.on("close", (code) => process.exit(code ?? 0));
  let waiting: NodeJS.Timeout | undefined;
  for (const watched of ["loaders", "data"]) {
    watch(watched, {recursive: true}, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => remake().then(reload), 200);
    });
  }
});

function remake(): Promise<void> {
  const script = ["--import", "tsx", "loaders/write_release.ts", ...process.argv.slice(2), "--to", file];
  return new Promise((done) => {
    const child = spawn(process.execPath, script, {stdio: ["ignore", "inherit", "inherit"]});
    child.on("close", (code) => {
      if (code !== 0) console.error("The figures could not be made again; the preview shows the last ones.");
      done();
    });
  });
}

/** Framework reloads a page when its Markdown changes: touching it is enough. */
function reload(): void {
  const now = new Date();
  for (const name of readdirSync("src", {recursive: true}) as string[]) {
    if (name.endsWith(".md")) utimesSync(join("src", name), now, now);
  }
}
