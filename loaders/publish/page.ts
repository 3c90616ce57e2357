import {type Card, cardSize} from "./cards.js";

/** What every page says of itself to machines. */
interface PageFacts {
  /** Path in the site, such as `measures/children-in-care.html`. */
  readonly path: string;
  /** The site's full address with a trailing slash, when the council has one. */
  readonly site?: string;
  /** Used where the page has no first paragraph of its own. */
  readonly description: string;
  /** The tags that load the page's program. */
  readonly program: string;
  /** Whether there is a style sheet of the council's own. */
  readonly branded: boolean;
  /** Whether there are feeds to point at. */
  readonly feeds: boolean;
  /** The picture shown where the page is shared. */
  readonly card?: Card;
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
    .replace(/<script type="module">.*?<\/script>\n?/gs, "")
    .replace(/<base href="[^"]*">\n?/, "")
    .replace("</head>", `${facts.program}${about(html, facts)}</head>`);
}

/** From a page to the root of the site: "./" or "../". */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

function about(html: string, facts: PageFacts): string {
  const {path, site, branded, feeds, card} = facts;
  const title = html.match(/<title>([^<]*)<\/title>/)?.[1] ?? "";
  const description = attribute(opening(html) || facts.description);
  const tags = [
    `<meta name="description" content="${description}">`,
    `<meta property="og:title" content="${title}">`,
    '<meta property="og:type" content="website">',
    '<meta property="og:locale" content="en_GB">',
    `<meta property="og:description" content="${description}">`
  ];
  if (branded) tags.push(`<link rel="stylesheet" href="${rootOf(path)}brand.css">`);
  if (site && path !== "404.html") {
    const address = new URL(path === "index.html" ? "" : path, site).href;
    tags.push(
      `<link rel="canonical" href="${attribute(address)}">`,
      `<meta property="og:url" content="${attribute(address)}">`
    );
    if (card)
      tags.push(
        `<meta property="og:image" content="${attribute(new URL(card.path, site).href)}">`,
        `<meta property="og:image:type" content="image/png">`,
        `<meta property="og:image:width" content="${cardSize.width}">`,
        `<meta property="og:image:height" content="${cardSize.height}">`,
        `<meta property="og:image:alt" content="${attribute(card.alt)}">`,
        '<meta name="twitter:card" content="summary_large_image">'
      );
  }
  if (feeds) {
    tags.push(
      `<link rel="alternate" type="application/rss+xml" title="Releases" href="${rootOf(path)}feed.xml">`,
      `<link rel="alternate" type="application/feed+json" title="Releases" href="${rootOf(path)}feed.json">`
    );
  }
  return `${tags.join("\n")}\n`;
}

/** The page's first paragraph as plain text, of at most some 200 characters. */
function opening(html: string): string {
  const main = html.slice(html.indexOf("<main"));
  const text = (/<p[^>]*>(.*?)<\/p>/s.exec(main)?.[1] ?? "")
    .replace(/<span[^>]*popover.*?<\/span>/gs, "")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const plain = text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
  return plain.length <= 200 ? plain : `${plain.slice(0, plain.lastIndexOf(" ", 197))} …`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
