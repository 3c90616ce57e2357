import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, readdirSync, utimesSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {join} from "node:path";
import {frameworkCommand, renderEnvironment} from "../publish/render.js";
import {folder, shown} from "./told.js";

/** The pages are for this machine alone. */
const host = "127.0.0.1";

/** Framework's settings, in a file of the preview's own: open pages load again when it is touched. */
const settings = join(folder, "pages.js");

const source = "src";

/** A page that loads listens to Framework only after so many milliseconds: what came meanwhile is made up for then. */
const settled = 4000;

export interface Pages {
  readonly address: string;
  /** Open pages are drawn again. */
  reload(): void;
  /** Framework begins again, with the code that there is now. Open pages find it again by themselves. */
  restart(): Promise<void>;
  stop(): void;
}

/** Framework could not begin. */
class PagesError extends Error {}

/** Starts Framework's preview of the release that is shown. */
export async function openPages(asked: number | undefined): Promise<Pages> {
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    settings,
    'import "tsx/esm";\nexport default (await import("../../observablehq.config.ts")).default;\n'
  );
  const port = asked ?? (await freePort());
  let child = await start(port);
  let waiting: NodeJS.Timeout | undefined;
  const restart = async () => {
    const ended = child.exitCode === null ? once(child, "exit") : null;
    child.kill("SIGKILL");
    await ended;
    child = await start(port);
  };
  return {
    address: `http://${host}:${port}/`,
    reload() {
      touch(settings);
      clearTimeout(waiting);
      waiting = setTimeout(touchPages, settled);
    },
    restart,
    stop() {
      clearTimeout(waiting);
      child.kill("SIGKILL");
    }
  };
}

function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

/** Framework looks at a page again when its Markdown is touched, and changes it where it is no longer what it was. */
function touchPages(): void {
  for (const name of readdirSync(source, {recursive: true, encoding: "utf8"}))
    if (name.endsWith(".md")) touch(join(source, name));
}

/** Resolves when the pages are served; rejects where they cannot be, which Framework has said by then. */
async function start(port: number): Promise<ChildProcess> {
  const options = ["--no-open", "--host", host, "--port", String(port), "--config", settings];
  // Its settings end it when what wrote to its input is gone.
  const child = spawn(process.execPath, [frameworkCommand(), "preview", ...options], {
    env: renderEnvironment({out: folder, ...shown}),
    stdio: ["pipe", "pipe", "inherit"]
  });
  await new Promise<void>((done, fail) => {
    child.stdout.once("data", () => done());
    child.once("exit", () => fail(new PagesError("The pages cannot be drawn: the reason stands above.")));
  });
  // What it says of each request is of no use to an analyst.
  child.stdout.resume();
  return child;
}

/** The first that is free, from the one that Framework would take. */
async function freePort(from = 3000): Promise<number> {
  for (let port = from; ; port++) {
    const probe = createServer();
    const isFree = await new Promise<boolean>((told) => {
      probe.once("error", () => told(false)).listen(port, host, () => told(true));
    });
    probe.close();
    if (isFree) return port;
  }
}
