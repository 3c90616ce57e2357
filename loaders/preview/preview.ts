import {existsSync, readdirSync, readFileSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {said} from "../command.js";
import {writeClient} from "../publish/client.js";
import {type Maker, startMaker} from "./maker.js";
import {openPages, type Pages} from "./pages.js";
import {shown, type Told} from "./told.js";

/** How long nothing must be saved before the whole release is made again, in milliseconds. */
const quiet = 1500;

/**
 * A live preview. A measure is counted again by the process that holds the tables, and shown as a draft; then the
 * whole release is made again, by a new process with the new code, and takes the draft's place. Anything else that is
 * saved makes the whole release again. What is saved meanwhile stops what is being made.
 */
export class Preview {
  /** Holds the tables of the figures that are shown. */
  #live: Maker | null = null;
  /** Makes the whole release. */
  #making: Maker | null = null;
  #pages: Pages | null = null;
  #waiting: NodeJS.Timeout | undefined;
  /** Whether code, SQL or data were saved that the live process does not know. */
  #isOld = false;
  /** Whether what was saved may draw pages otherwise. */
  #drawsOtherwise = false;

  constructor(
    private readonly port: number | undefined,
    private readonly onFailure: () => void
  ) {
    for (const name of readdirSync("loaders/measures")) isMeasure(join("loaders/measures", name));
    this.#makeWhole();
  }

  /** Tells it of files that were saved. */
  saved(paths: readonly string[]): void {
    clearTimeout(this.#waiting);
    this.#making?.stop();
    this.#making = null;
    const [measures, others] = [paths.filter(isMeasure), paths.filter((path) => !isMeasure(path))];
    this.#isOld ||= others.length > 0 || this.#live === null;
    this.#drawsOtherwise ||= others.some((path) => path.endsWith(".ts"));
    if (this.#isOld) this.#later();
    else for (const path of measures) this.#live?.changed(path);
  }

  async stop(): Promise<void> {
    clearTimeout(this.#waiting);
    this.#pages?.stop();
    await Promise.all([this.#making?.stop(), this.#live?.stop()]);
  }

  #later(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#makeWhole(), this.#live ? quiet : 0);
  }

  #makeWhole(): void {
    const maker: Maker = startMaker(
      (told) => (maker === this.#live ? this.#counted(told) : this.#certified(maker, told)),
      () => this.#ended(maker)
    );
    this.#making = maker;
  }

  /** A measure was counted again. */
  #counted(told: Told): void {
    if ("failed" in told) {
      console.error(`${told.failed}\nThe preview keeps the last figures.`);
      return;
    }
    renameSync(told.made, shown.drafts);
    this.#pages?.reload();
    if (told.drafts.length > 0) this.#later();
  }

  /** The whole release was made: whoever made it holds the tables from now on. */
  #certified(maker: Maker, told: Told): void {
    if ("failed" in told) return;
    this.#live?.stop();
    [this.#live, this.#making, this.#isOld] = [maker, null, false];
    renameSync(told.made, shown.release);
    rmSync(shown.drafts, {force: true});
    this.#show().catch((reason) => {
      console.error(reason instanceof Error ? reason.message : said(reason));
      if (!this.#pages) this.onFailure();
    });
  }

  async #show(): Promise<void> {
    if (this.#pages && !this.#drawsOtherwise) return this.#pages.reload();
    this.#drawsOtherwise = false;
    await writeClient();
    if (this.#pages) return this.#pages.restart();
    this.#pages = await openPages(this.port);
    console.log(`The preview is at ${this.#pages.address} Stop it with Ctrl-C.`);
  }

  #ended(maker: Maker): void {
    if (maker === this.#live) this.#live = null;
    else this.#making = null;
    if (!this.#pages) this.onFailure();
    else console.error("The figures could not be made again; the preview shows the last ones.");
  }
}

/** Files that were measures: one that is half written still is. */
const known = new Set<string>();

/** A measure's own file, which nothing but the catalogue imports. */
function isMeasure(path: string): boolean {
  if (!/^loaders[\\/]measures[\\/][^\\/]+\.ts$/.test(path) || !existsSync(path)) return false;
  if (/\bsatisfies Measure\b/.test(readFileSync(path, "utf8"))) known.add(path);
  return known.has(path);
}
