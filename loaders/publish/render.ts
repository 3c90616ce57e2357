import {spawn} from "node:child_process";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

const require = createRequire(import.meta.url);

/** Where Framework's command is: its package exports no path to it. */
export function frameworkCommand(): string {
  return join(dirname(require.resolve("@observablehq/framework/package.json")), "dist/bin/observable.js");
}

/** What the configuration reads when Framework renders the pages. */
export interface RenderSettings {
  /** Folder the pages are written to. */
  readonly out: string;
  /** JSON file with the figures that were released. */
  readonly release: string;
  /** Folder where figures are set aside while pages are rendered; a preview has none. */
  readonly aside?: string;
}

/** The environment of a Framework run: no telemetry, and where the release is. */
export function renderEnvironment({out, release, aside = ""}: RenderSettings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    OBSERVABLE_TELEMETRY_DISABLE: "true",
    CARE_RELEASE: release,
    CARE_OUT: out,
    CARE_ASIDE: aside
  };
}

/** Renders every page. Rejects with Framework's own log when it fails. */
export function renderPages(settings: RenderSettings): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [frameworkCommand(), "build"], {env: renderEnvironment(settings)});
    let log = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (log += text));
    child.on("error", fail);
    child.on("close", (code) =>
      code === 0 ? done() : fail(new Error(`the pages could not be rendered:\n${lastLines(log)}`))
    );
  });
}

function lastLines(log: string): string {
  return log.trim().split("\n").slice(-12).join("\n");
}
