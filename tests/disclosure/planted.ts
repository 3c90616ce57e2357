import type {ReleasedCell} from "../../loaders/disclosure/release.js";
import {figuresOf} from "./small_site.js";

/** The files of a site, as text. */
export type Files = Readonly<Record<string, string>>;

const title = "Children in care by ethnicity";
const subtitle = `${title}: number of children, Exampleshire, 31 March 2024`;

/** A site of one figure, drawn from the cells of children in care by ethnicity as pages draw it. */
export function siteOf(cells: readonly ReleasedCell[]): Files {
  const own = cells.filter(
    ({measure, breakdown}) => measure === "children-in-care" && breakdown === "ethnicity"
  );
  const shown = own.flatMap((cell) =>
    cell.status === "shown" ? [{name: cell.category, value: cell.value!}] : []
  );
  const table = own.map((cell) => row(cell.category, cell.status === "shown" ? String(cell.value) : "c"));
  const summary = `On 31 March 2024 the highest figures are: ${shown.map(({name, value}) => `${name} (${value})`).join("; ")}.`;
  const drawing = `<svg><title>${title}</title><desc>${summary}</desc><text font-weight="bold">${title}</text><text>${subtitle}</text><g>${shown.map(({value}) => `<text>${value}</text>`).join("")}</g><g><text>0</text><text>2</text><text>4</text></g></svg>`;
  const values = [...shown.map(({name, value}) => rowOf(name, value)), {value: 1, label: "Same rate"}];
  const data = {data: {values}, title, subtitle, summary};
  const figure = `<figure class="figure" id="children-in-care-by-ethnicity"><p class="figure-subtitle">${subtitle}</p>
<div class="chart" role="img" aria-label="${title}. ${summary}" data-spec="./figures/children-in-care-by-ethnicity.json">${drawing}</div>
<table><caption>${subtitle}</caption><thead><tr><th>Group</th><th>31 March 2024</th></tr></thead><tbody>${table.join("")}</tbody></table></figure>`;
  return {
    "downloads/figures.csv": figuresOf(cells),
    "trends.html": `<main><p>A group of 1 to 5 is not shown.</p>${figure}</main>`,
    "quality.html": "<main><p>Nothing.</p></main>",
    "figures/children-in-care-by-ethnicity.json": JSON.stringify(data),
    "downloads/figures/children-in-care-by-ethnicity.svg": drawing
  };
}

export function row(name: string, text: string): string {
  return `<tr><th>${name}</th><td>${text}</td></tr>`;
}

/** A row behind a chart. */
export function rowOf(name: string, value: number) {
  return {
    row: `|${name}`,
    name: [name],
    value,
    lower: null,
    upper: null,
    label: String(value),
    told: String(value)
  };
}

/** Each place where a number may be put that is not shown: the files with it. */
export const places: Readonly<Record<string, (files: Files, name: string, count: number) => Files>> = {
  "its cell of the figure's table": (files, name, count) =>
    changed(files, "trends.html", row(name, "c"), row(name, String(count))),
  "the figure's alternative text": (files, name, count) =>
    changed(files, "trends.html", 'aria-label="', `aria-label="${name} (${count}). `),
  "the figure's drawing on the page": (files, _, count) =>
    changed(files, "trends.html", "</svg>", `<text>${count}</text></svg>`),
  "a sentence of the page": (files, name, count) =>
    changed(files, "trends.html", "</main>", `<p>Of these children ${count} were ${name}.</p></main>`),
  "a sentence of the page of data quality": (files, name, count) =>
    changed(files, "quality.html", "Nothing.", `${name}: ${count} children.`),
  "a row of the figure's data": (files, name, count) =>
    changed(
      files,
      "figures/children-in-care-by-ethnicity.json",
      '"values":[',
      `"values":[${JSON.stringify(rowOf(name, count))},`
    ),
  "the summary in the figure's data": (files, name, count) =>
    changed(
      files,
      "figures/children-in-care-by-ethnicity.json",
      "highest figures are:",
      `highest figures are: ${name} (${count});`
    ),
  "a piece of a page in the figure's data": (files, name, count) =>
    changed(
      files,
      "figures/children-in-care-by-ethnicity.json",
      '"title"',
      `"html":${JSON.stringify(`<p>${name}: ${count} children</p>`)},"title"`
    ),
  "the drawing to take away": (files, _, count) =>
    changed(
      files,
      "downloads/figures/children-in-care-by-ethnicity.svg",
      "</svg>",
      `<text>${count}</text></svg>`
    ),
  "its description": (files, name, count) =>
    changed(
      files,
      "downloads/figures/children-in-care-by-ethnicity.svg",
      "<desc>",
      `<desc>${name} (${count}). `
    ),
  "a table of another shape": (files, name, count) => ({
    ...files,
    "downloads/more.csv": `group,children\n${name},${count}\n`
  })
};

function changed(files: Files, path: string, from: string, to: string): Files {
  if (!files[path]?.includes(from)) throw new Error(`${path} has no ${from}`);
  return {...files, [path]: files[path].replace(from, to)};
}
