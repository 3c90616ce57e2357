import type {Measure} from "../measures/measure.js";
import {escape} from "./html.js";
import {storyPages} from "./pages.js";
import {dateName} from "./periods.js";
import type {Publisher} from "./released.js";

export interface Site {
  readonly council: Publisher;
  readonly measures: readonly Measure[];
}

/** The top of every page: the way past it, whose site it is, the warning on invented data, the navigation. */
export function header({council, measures}: Site, path: string): string {
  return `<a class="skip-link" href="#observablehq-main" rel="external">Skip to the content</a>
${council.invented ? `<p class="invented">${warning(council, path)}</p>` : ""}
<div class="masthead">
<a class="site-name" href="/"><span class="site-council">${escape(council.name)}</span> <span class="site-subject">Children in care: figures for scrutiny</span></a>
</div>
${navigation(measures, path)}`;
}

/** Pages of printed figures are real even where the site's council is not. */
function warning({name}: Publisher, path: string): string {
  if (path.startsWith("/published"))
    return `<strong>Real figures on this page.</strong> They were printed in public documents of the councils named. ${escape(name)} itself does not exist.`;
  return `<strong>Invented data.</strong> ${escape(name)} does not exist, and no figure here is about a real child.`;
}

function navigation(measures: readonly Measure[], path: string): string {
  const used = Object.entries(storyPages).filter(([page]) =>
    measures.some((measure) => measure.page === page)
  );
  const links = [["index", "Home"], ...used, ["definitions", "Definitions"], ["about", "About"]];
  const current = currentPage(measures, path);
  const items = links.map(([page = "", name = ""]) => {
    const mark = page === current ? ` aria-current="${path === `/${page}` ? "page" : "true"}"` : "";
    return `<li><a href="/${page === "index" ? "" : page}"${mark}>${escape(name)}</a></li>`;
  });
  return `<nav class="site-nav" aria-label="Pages">\n<ul>${items.join("")}</ul>\n</nav>`;
}

/** A measure's page stands under its story. */
function currentPage(measures: readonly Measure[], path: string): string {
  const id = /^\/measures\/(.+)$/.exec(path)?.[1];
  if (!id) return path.slice(1);
  return measures.find((measure) => measure.id === id)?.page ?? "";
}

/** The foot of every page: the data's date, the symbols, the licence, whom to ask. */
export function footer({council}: Site): string {
  const {name, email, address} = council.contact;
  const contact = `<a href="mailto:${escape(email)}" rel="external">${escape(email)}</a>`;
  return `<div class="foot">
<p><strong>Figures from the exports of ${dateName(council.extractDate)}.</strong> Published by ${escape(council.name)} under the ${escape(council.licence)}.</p>
<p>In tables, c means not shown, to protect children; x not available; z not applicable.</p>
<p>Questions or a mistake? ${escape(name)}, ${contact}${address ? `, ${escape(address)}` : ""}.</p>
<ul class="foot-links">
<li><a href="/definitions">Definitions</a></li>
<li><a href="/methodology">Methodology</a></li>
<li><a href="/quality">Data quality</a></li>
<li><a href="/published">What reports said</a></li>
<li><a href="/about">About</a></li>
<li><a href="/accessibility">Accessibility statement</a></li>
</ul>
</div>`;
}
