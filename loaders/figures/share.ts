import {escape} from "./html.js";
import {dateName} from "./periods.js";
import type {Publisher} from "./published.js";

interface Shared {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  /** Whether there is a picture to take away. */
  readonly drawn: boolean;
  /** From the page to the root of the site. */
  readonly root: string;
}

/** How to take a figure away: its picture, words to cite it with, and code that puts it on another page. */
export function share({id, title, measure, drawn, root}: Shared, council: Publisher): string {
  const page = address(council, `measures/${measure}.html`);
  const cite = `${council.name} (${council.extractDate.slice(0, 4)}). ${title}. Exports of ${dateName(council.extractDate)}. ${council.licence}. ${page}`;
  const code = `<iframe src="${address(council, `embed/${id}.html`)}" title="${escape(title)}" width="100%" height="620" loading="lazy"></iframe>`;
  const picture = drawn
    ? `<p class="figure-links"><a href="${root}downloads/figures/${id}.png" rel="external" download>Download the chart (PNG)</a> <a href="${root}downloads/figures/${id}.svg" rel="external" download>Download the chart (SVG)</a></p>`
    : "";
  return `<details class="figure-share">
<summary>Share, cite or embed</summary>
${picture}
<p>To cite: ${escape(cite)}</p>
<p>To show this figure on another page, copy this code, or <a href="${root}embed/${id}.html" rel="external">look at the figure alone</a>:</p>
<pre class="embed-code"><code>${escape(code)}</code></pre>
</details>`;
}

/** The full address of a page, or its path where the site's address is not known. */
function address({site, basePath = "/"}: Publisher, path: string): string {
  return site ? new URL(`${basePath.replace(/\/$/, "")}/${path}`, site).href : path;
}
