import type {Measure} from "../measures/measure.js";
import {draftWarning} from "./drafts.js";
import {escape} from "./html.js";
import {storyPages} from "./pages.js";
import {dateName} from "./periods.js";
import type {Publisher} from "./published.js";
import type {Releases} from "./releases.js";

interface Site {
  readonly council: Publisher;
  readonly measures: readonly Measure[];
  readonly releases?: Releases | undefined;
  readonly draft?: readonly string[] | undefined;
}

/** The top of every page: the way past it, whose site it is, the warning on invented data, the navigation. */
export function header({council, measures, draft}: Site, path: string): string {
  return `<a class="skip-link" href="#observablehq-main" rel="external">Skip to the content</a>
${draftWarning({draft}, measures)}${council.invented ? `<p class="invented">${warning(council, path)}</p>` : ""}
<div class="masthead">
<a class="site-name" href="/"><span class="site-council">${escape(council.name)}</span> <span class="site-subject">Children in care: figures for scrutiny</span></a>
${aids(path)}
</div>
${navigation(measures, path)}`;
}

/** Pages of printed figures are real even where the site's council is not. */
function warning({name}: Publisher, path: string): string {
  if (path.startsWith("/published"))
    return `<strong>Real figures on this page.</strong> They were printed in public documents of the councils named. ${escape(name)} itself does not exist.`;
  return `<strong>Invented data.</strong> ${escape(name)} does not exist, and no figure here is about a real child.`;
}

const aidPages: readonly (readonly [page: string, name: string])[] = [
  ["search", "Find a figure"],
  ["explore", "Explore"],
  ["changes", "What changed"],
  ["definitions", "Definitions"],
  ["about", "About"]
];

function aids(path: string): string {
  return `<nav class="site-aids" aria-label="Help">\n<ul>${aidPages.map(([page, name]) => item(page, name, path.slice(1))).join("")}</ul>\n</nav>`;
}

/** On a narrow screen the stories open from a button, which needs no script; a wide one shows them in a row. */
function navigation(measures: readonly Measure[], path: string): string {
  const used = Object.entries(storyPages).filter(([page]) =>
    measures.some((measure) => measure.page === page)
  );
  const current = currentPage(measures, path);
  const items = [["index", "Home"], ...used].map(([page = "", name = ""]) =>
    item(page, name, current, path === `/${page}`)
  );
  return `<button class="nav-open" type="button" popovertarget="site-nav">Menu: all subjects</button>
<nav class="site-nav" id="site-nav" popover aria-label="Subjects">
<ul>${items.join("")}</ul>
<button class="nav-close" type="button" popovertarget="site-nav" popovertargetaction="hide">Close the menu</button>
</nav>`;
}

function item(page: string, name: string, current: string, exact = true): string {
  const mark = page === current ? ` aria-current="${exact ? "page" : "true"}"` : "";
  return `<li><a href="/${page === "index" ? "" : page}"${mark}>${escape(name)}</a></li>`;
}

/** A measure's page stands under its story. */
function currentPage(measures: readonly Measure[], path: string): string {
  const id = /^\/measures\/(.+)$/.exec(path)?.[1];
  if (!id) return path.slice(1);
  return measures.find((measure) => measure.id === id)?.page ?? "";
}

const footPages: readonly (readonly [page: string, name: string])[] = [
  ["search", "Find a figure"],
  ["explore", "Explore: ask your own question"],
  ["definitions", "Definitions"],
  ["methodology", "Methodology"],
  ["quality", "Data quality"],
  ["changes", "What changed, and corrections"],
  ["published", "What reports said"],
  ["about", "About"],
  ["accessibility", "Accessibility statement"]
];

/** The foot of every page: the release, the data's date, the symbols, the licence, whom to ask about this page. */
export function footer({council, releases}: Site, path: string): string {
  const {name, email, address} = council.contact;
  const contact = `<a href="${escape(feedback(council, path))}" rel="external">Tell us about this page</a>`;
  const links = footPages.map(([page, title]) => `<li><a href="/${page}">${escape(title)}</a></li>`);
  return `<div class="foot">
<p><strong>${escape(released(council, releases))}</strong> Published by ${escape(council.name)} under the ${escape(council.licence)}.</p>
<p class="print-address">This page, its figures to download and how they are counted: ${escape(addressOf(council, path))}</p>
<p>In tables, c means not shown, to protect children; x not available; z not applicable.</p>
<p>A question or a mistake? ${contact}, or write to ${escape(name)}, ${escape(email)}${address ? `, ${escape(address)}` : ""}.</p>
<ul class="foot-links">
${links.join("\n")}
</ul>
</div>`;
}

function released({extractDate}: Publisher, releases: Releases | undefined): string {
  const from = `Figures from the exports of ${dateName(extractDate)}.`;
  const now = releases?.now;
  if (!now) return from;
  const next = now.next ? ` Next release: ${dateName(now.next)}.` : "";
  return `Release ${now.number}, published ${dateName(now.published)}. ${from}${next}`;
}

function pageOf(path: string): string {
  return path === "/index" ? "index.html" : `${path.slice(1)}.html`;
}

/** The page's full address, or its path in the site where the site's address is not known. */
function addressOf({site, basePath = "/"}: Publisher, path: string): string {
  return site ? new URL(`${basePath.replace(/\/$/, "")}/${pageOf(path)}`, site).href : pageOf(path);
}

/** A letter to the council that already says which page it is about. */
function feedback(council: Publisher, path: string): string {
  const fields = {
    subject: `Children in care figures: ${pageOf(path)}`,
    body: `About the page ${addressOf(council, path)}\n\n`
  };
  const query = Object.entries(fields).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `mailto:${council.contact.email}?${query.join("&")}`;
}
