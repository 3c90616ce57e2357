import type {Page} from "playwright-core";

/** Figures are drawn again when they are seen. */
export async function lookAtEverything(page: Page): Promise<void> {
  for (const figure of await page.locator("figure").all()) {
    await figure.evaluate((element) => element.scrollIntoView());
  }
  await page.waitForLoadState("networkidle");
}

/** How many cookies and stored things the page has left in the browser. */
export async function keptBy(page: Page): Promise<number> {
  const cookies = await page.context().cookies();
  return cookies.length + (await page.evaluate(() => localStorage.length + sessionStorage.length));
}

export async function openTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
