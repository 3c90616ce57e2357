import {spawn} from "node:child_process";
import {copyFileSync, cpSync, mkdirSync, readdirSync, symlinkSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join, resolve} from "node:path";

const require = createRequire(import.meta.url);

/** Where Framework's command is: its package exports no path to it. */
export function frameworkCommand(): string {
  return join(dirname(require.resolve("@observablehq/framework/package.json")), "dist/bin/observable.js");
}

/** What the configuration reads when Framework renders the pages. */
interface RenderSettings {
  /** Folder the figures' files are written to, and in the end the pages. */
  readonly out: string;
  /** JSON file with the figures that were released. */
  readonly release: string;
  /** Of a preview, JSON file of measures that were counted again since, which may not be there. */
  readonly drafts?: string;
}

/** Which pages one process renders, and where. */
interface Part {
  /** The folder of the Markdown files. */
  readonly root: string;
  readonly pages: string;
  /** Folder where figures are set aside. */
  readonly aside: string;
  /** Of the pages that one file gives many of, every third is rendered beside the others. */
  readonly part: "first" | "second";
}

/** The environment of a Framework run: no telemetry, and where the release is. A preview renders what is asked for. */
export function renderEnvironment({out, release, drafts}: RenderSettings, part?: Part): NodeJS.ProcessEnv {
  return {
    ...process.env,
    OBSERVABLE_TELEMETRY_DISABLE: "true",
    CARE_RELEASE: release,
    CARE_DRAFTS: drafts ?? "",
    CARE_OUT: out,
    CARE_ROOT: part?.root ?? "src",
    CARE_PAGES: part?.pages ?? out,
    CARE_ASIDE: part?.aside ?? "",
    CARE_PART: part?.part ?? ""
  };
}

/**
 * Renders every page, in two processes: Framework renders one page after another. `scratch` is for what lies between.
 * Rejects with Framework's own log when it fails.
 */
export async function renderPages(settings: RenderSettings, scratch: string, aside: string): Promise<void> {
  const root = join(scratch, "src");
  linkTemplates("src", root);
  const parts: readonly Part[] = [
    {root: "src", pages: join(scratch, "first"), aside, part: "first"},
    {root, pages: join(scratch, "second"), aside, part: "second"}
  ];
  const stop = new AbortController();
  const runs = parts.map((part) =>
    rendered(renderEnvironment(settings, part), stop.signal).catch((reason) => {
      stop.abort();
      throw reason;
    })
  );
  // Where one fails the other has ended too before anything is cleared away.
  await Promise.allSettled(runs);
  await Promise.all(runs);
  for (const {pages} of parts) cpSync(pages, settings.out, {recursive: true});
}

/** The pages' folder without the pages that are one of a kind: only what one file gives many of. */
function linkTemplates(from: string, to: string): void {
  mkdirSync(to, {recursive: true});
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    if (entry.name.startsWith(".") || entry.name.endsWith(".md")) continue;
    const [source, target] = [resolve(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) symlinkSync(source, target, "junction");
    else copyFileSync(source, target);
  }
}

/** Ends without a word when it is stopped. */
function rendered(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [frameworkCommand(), "build"], {env, signal});
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (log += text));
    child.on("error", (reason) => signal.aborted || fail(reason));
    child.on("close", (code) =>
      code === 0 || signal.aborted
        ? done()
        : fail(new Error(`the pages could not be rendered:\n${lastLines(log)}`))
    );
  });
}

function lastLines(log: string): string {
  return log.trim().split("\n").slice(-12).join("\n");
}
