import {escape} from "./html.js";
import type {Publisher} from "./published.js";

/** What a figure's own page without the site around it is made of. */
interface Embedded {
  readonly title: string;
  readonly subtitle: string;
  /** The chart, the words and the table, written for a page one folder below the root. */
  readonly parts: string;
  readonly measure: string;
}

/** A figure alone, to stand in somebody else's page. `STYLE` stands for the address of the site's style sheet. */
export function embedPage({title, subtitle, parts, measure}: Embedded, council: Publisher): string {
  const invented = council.invented ? '<p class="invented"><strong>Invented data.</strong></p>\n' : "";
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="robots" content="noindex">
<link rel="stylesheet" href="STYLE">
</head>
<body class="embed">
<main>
${invented}<h1 class="figure-title">${escape(title)}</h1>
<p class="figure-subtitle">${escape(subtitle)}</p>
${parts}
<p class="figure-links"><a href="../measures/${measure}.html" target="_blank">${escape(council.name)}: more on this figure (opens in a new tab)</a></p>
</main>
</body>
</html>
`;
}
