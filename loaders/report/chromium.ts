import {existsSync} from "node:fs";
import type {Browser} from "playwright-core";

const installed = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"
];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Opens the Chromium, Chrome or Edge of this machine, or the one that comes from the package registry. */
export async function openBrowser(): Promise<Browser> {
  const {chromium} = await import("playwright-core");
  const own = installed.find((path) => path && existsSync(path));
  if (own) return chromium.launch({executablePath: own, args: quiet});
  const {default: bundled} = await import("@sparticuz/chromium");
  // Its own recommended arguments switch web security off and crash when a context closes: not for us.
  return chromium.launch({executablePath: await bundled.executablePath(), args: quiet});
}

/** The browser, or null where there is none: pictures and PDFs need it, the other documents do not. */
export function browserIfAny(): Promise<Browser | null> {
  return openBrowser().catch(() => null);
}
