/** What every page says of itself to machines. */
export interface PageFacts {
  /** Path in the site, such as `measures/children-in-care.html`. */
  readonly path: string;
  /** The site's full address with a trailing slash, when the council has one. */
  readonly site?: string;
  readonly description: string;
}

/**
 * Finishes a page that Framework rendered: the language, a viewport that may be zoomed, no inline script.
 * Pages hold no live cells, so Framework's client (and its inline import of it) is left out.
 */
export function finishPage(html: string, facts: PageFacts): string {
  return html
    .replace("<html>", '<html lang="en-GB">')
    .replace("width=device-width, initial-scale=1, maximum-scale=1", "width=device-width, initial-scale=1")
    .replace(/<meta name="generator"[^>]*>\n?/, "")
    .replace(/<link rel="modulepreload" href="[^"]*_observablehq\/[^"]*">\n?/g, "")
    .replace(/<script type="module">\s*import "[^"]*_observablehq\/client[^"]*";\s*<\/script>\n?/, "")
    .replace("</head>", `${about(html, facts)}</head>`);
}

function about(html: string, {path, site, description}: PageFacts): string {
  const title = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? "";
  const tags = [
    `<meta name="description" content="${attribute(description)}">`,
    `<meta property="og:title" content="${title}">`,
    '<meta property="og:type" content="website">',
    `<meta property="og:description" content="${attribute(description)}">`
  ];
  if (site) {
    const address = new URL(path === "index.html" ? "" : path, site).href;
    tags.push(
      `<link rel="canonical" href="${attribute(address)}">`,
      `<meta property="og:url" content="${attribute(address)}">`
    );
  }
  return `${tags.join("\n")}\n`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
