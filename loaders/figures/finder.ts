import type {Measure, Page} from "../measures/measure.js";
import {glossary} from "./glossary.js";
import {escape} from "./html.js";

const further: readonly (readonly [page: string, name: string, about: string])[] = [
  ["explore", "Explore: ask your own question", "Any measure in rows and columns of your choice, or in SQL"],
  ["definitions", "Definitions", "What every figure counts, and the words of the field"],
  ["methodology", "Methodology", "How records become figures; symbols; how children are protected"],
  ["quality", "Data quality", "Completeness, repairs and faults of the records"],
  ["changes", "What changed, and corrections", "Since last year, since the last release; revisions policy"],
  ["published", "What reports said", "Figures printed in public reports of councils"],
  ["about", "About these pages", "Source, licence and contact"],
  ["accessibility", "Accessibility statement", "How the pages are tested, and whom to tell"]
];

/** Everything that can be found, as lists: whole without a script, narrowed by words with one. */
export function finder(measures: readonly Measure[], pages: Readonly<Record<Page, string>>): string {
  const subjects = Object.entries(pages).filter(([page]) =>
    measures.some((measure) => measure.page === page)
  );
  const figures = subjects.map(([page, title]) =>
    part(title, [
      entry(`/${page}`, `${title}: the whole page`, "", title),
      ...measures
        .filter((measure) => measure.page === page)
        .map(({id, label, definition}) =>
          entry(`/measures/${id}`, label, definition, `${title} ${id.replaceAll("-", " ")}`)
        )
    ])
  );
  const words = glossary.map(({id, name, meaning}) =>
    entry(`/definitions#term-${id}`, name, meaning, "word")
  );
  const other = further.map(([page, name, about]) => entry(`/${page}`, name, about, ""));
  return `<div class="finder" data-finder>
${[...figures, part("Words explained", words), part("About the figures", other)].join("\n")}
</div>`;
}

function part(title: string, entries: readonly string[]): string {
  return `<section>\n<h2>${escape(title)}</h2>\n<ul>\n${entries.join("\n")}\n</ul>\n</section>`;
}

/** Words beside the label and the meaning are searched but not shown. */
function entry(address: string, name: string, about: string, words: string): string {
  const said = about ? `<span class="found-about">${escape(about)}</span>` : "";
  return `<li data-words="${escape(words.toLowerCase())}"><a href="${address}">${escape(name)}</a>${said}</li>`;
}
