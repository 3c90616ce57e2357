import type {Council} from "../council.js";
import type {ReleaseNote, Releases} from "../figures/releases.js";
import {siteAddress} from "./site_address.js";

/**
 * What machines read, by path: robots.txt, and where the site's address is known sitemap.xml and the feeds of releases.
 * Addresses in them must be whole, so without `site` in council.json there is neither map nor feed.
 */
export function machineFiles(
  council: Council,
  pages: readonly string[],
  releases: Releases
): ReadonlyMap<string, string> {
  const site = siteAddress(council);
  const files = new Map([["robots.txt", robots(site)]]);
  if (!site) return files;
  return files
    .set("sitemap.xml", sitemap(site, pages))
    .set("feed.xml", rss(site, council, releases.all))
    .set("feed.json", jsonFeed(site, council, releases.all));
}

function robots(site: string | null): string {
  return `User-agent: *\nAllow: /\n${site ? `Sitemap: ${site}sitemap.xml\n` : ""}`;
}

function sitemap(site: string, pages: readonly string[]): string {
  const urls = pages
    .filter((path) => path !== "404.html" && !path.startsWith("embed/"))
    .map((path) => `<url><loc>${xml(new URL(path === "index.html" ? "" : path, site).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

function rss(site: string, {name}: Council, releases: readonly ReleaseNote[]): string {
  const items = releases.map(
    (one) => `<item>
<title>${xml(titleOf(one))}</title>
<link>${xml(site)}changes.html</link>
<guid isPermaLink="false">${xml(idOf(site, one))}</guid>
<pubDate>${new Date(`${one.published}T09:00:00Z`).toUTCString()}</pubDate>
<description>${xml(one.notes.join(" "))}</description>
</item>`
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(`Children in care: releases of ${name}`)}</title>
<link>${xml(site)}</link>
<description>New and corrected figures about children in care</description>
<language>en-gb</language>
<atom:link href="${xml(site)}feed.xml" rel="self" type="application/rss+xml"/>
${items.join("\n")}
</channel>
</rss>
`;
}

function jsonFeed(site: string, {name}: Council, releases: readonly ReleaseNote[]): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: `Children in care: releases of ${name}`,
    home_page_url: site,
    feed_url: `${site}feed.json`,
    language: "en-GB",
    items: releases.map((one) => ({
      id: idOf(site, one),
      url: `${site}changes.html`,
      title: titleOf(one),
      content_text: one.notes.join(" "),
      date_published: `${one.published}T09:00:00Z`
    }))
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function titleOf({number, dataDate}: ReleaseNote): string {
  return `Release ${number}: figures from the exports of ${dataDate}`;
}

function idOf(site: string, {number}: ReleaseNote): string {
  return `${site}changes.html#release-${number}`;
}

function xml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
