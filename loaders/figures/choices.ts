import type {Drawing} from "./blocks.js";
import {escape} from "./html.js";

/** A list to choose from. */
interface Choice {
  /** In the address: `group`. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

export interface Option {
  /** In the address: `ethnic-minorities`; letters, figures and single dashes. */
  readonly value: string;
  readonly label: string;
}

/** One state of the figure: the value of each choice, in order, and its HTML for a page at the root of the site. */
export interface State {
  readonly values: readonly string[];
  readonly html: string;
}

/**
 * A figure whose states are chosen from native lists, each state with an address of its own. The first state stands
 * in the page; the others are fetched. `all` says every state without a script, as a table.
 */
export function choices(
  {root, publish}: Pick<Drawing, "root" | "publish">,
  id: string,
  {
    fields,
    states,
    all
  }: {readonly fields: readonly Choice[]; readonly states: readonly State[]; readonly all: string}
): string {
  const first = states[0];
  if (!first) return "";
  for (const {values, html} of states)
    publish({
      id: `${id}--${values.join("--")}`,
      title: id,
      html: "",
      specs: null,
      part: fromRoot(html, root)
    });
  const lists = fields.map(
    ({name, label, options}, index) => `<div><label for="${id}-${name}">${escape(label)}</label>
<select id="${id}-${name}" name="${name}" autocomplete="off">
${options.map((option) => optionHtml(option, option.value === first.values[index])).join("\n")}
</select></div>`
  );
  return `<section class="choices" id="${id}" data-choices="${root}figures/${id}" data-states="${states.map(({values}) => values.join("--")).join(" ")}">
<form class="choices-form" hidden>
${lists.join("\n")}
</form>
<p class="choices-said" role="status"></p>
<div class="choices-shown">
${first.html}
</div>
${all}
</section>`;
}

function optionHtml({value, label}: Option, selected: boolean): string {
  return `<option value="${value}"${selected ? " selected" : ""}>${escape(label)}</option>`;
}

/** Pages' own links are written for Framework; a part is put in afterwards, so its links are finished here. */
function fromRoot(html: string, root: string): string {
  return html.replaceAll(/href="\/([a-z0-9/-]+)"/g, (_, path: string) => `href="${root}${path}.html"`);
}

/** A name as it stands in an address. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
