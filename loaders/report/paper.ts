import {readFileSync} from "node:fs";
import type {Browser} from "playwright-core";
import {escape} from "../figures/html.js";

export interface PaperFacts {
  readonly title: string;
  readonly subtitle: string;
  readonly council: string;
  readonly invented: boolean;
  readonly brand?: string | undefined;
}

/** A document that stands alone: one file of HTML with its style, in English, with a heading of its own. */
export function paperHtml(body: string, {title, subtitle, council, invented, brand}: PaperFacts): string {
  const css = readFileSync(new URL("paper.css", import.meta.url), "utf8");
  const own = brand ? `:root { --brand: ${brand}; }` : "";
  const warning = invented
    ? `<p class="invented"><strong>Invented data.</strong> ${escape(council)} does not exist, and no figure here is about a real child.</p>`
    : "";
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`${title}, ${council}`)}</title>
<style>${css}${own}</style>
</head>
<body>
<main>
<p>${escape(council)}</p>
<h1>${escape(title)}</h1>
<p>${escape(subtitle)}</p>
${warning}
${body}
</main>
</body>
</html>
`;
}

/** A tagged PDF with an outline of its headings. */
export async function pdfOf(browser: Browser, html: string, foot: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return await page.pdf({
      format: "A4",
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: `<div style="font: 9px Arial; width: 100%; padding: 0 16mm; color: #4b5661">${escape(foot)}, page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`
    });
  } finally {
    await page.close();
  }
}
