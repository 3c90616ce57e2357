import * as aq from "arquero";
import type {Part} from "./page.js";
import type {TableHere} from "./private_tables.js";

/** The notebook in the analyst's browser: cells run in order, each may use the tables named before it. */

type Rows = readonly Readonly<Record<string, unknown>>[];
type Named = Map<string, ReturnType<typeof aq.from>>;

const page = document.querySelector<HTMLElement>("#page")!;
const mostRows = 200;

async function get<Answer>(path: string, body?: string): Promise<Answer> {
  const response = await fetch(path, body === undefined ? {} : {method: "POST", body});
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer as Answer;
}

async function show(name: string): Promise<void> {
  const parts = await get<Part[]>(`page/${encodeURIComponent(name)}`);
  const named: Named = new Map();
  const cells = parts.map((part) => (part.kind === "prose" ? prose(part.html) : cell(part, named)));
  page.replaceChildren(...cells.map(({element}) => element));
  for (const {run} of cells) await run();
}

interface Shown {
  readonly element: HTMLElement;
  run(): Promise<void>;
}

function prose(html: string): Shown {
  const element = document.createElement("div");
  element.innerHTML = html;
  return {element, run: async () => {}};
}

/** Code that can be changed and run again here; the file stays as it is. */
function cell(part: Exclude<Part, {kind: "prose"}>, named: Named): Shown {
  const element = document.createElement("section");
  element.className = "cell";
  const label = part.name ? `${part.kind}, named ${part.name}` : part.kind;
  element.innerHTML = `<h2></h2><textarea spellcheck="false"></textarea><p><button type="button">Run</button> <span role="status"></span></p><div></div>`;
  element.querySelector("h2")!.textContent = label;
  const [code, said, result] = [
    element.querySelector("textarea")!,
    element.querySelector("span")!,
    element.querySelector<HTMLElement>("div")!
  ];
  code.setAttribute("aria-label", `Code: ${label}`);
  code.value = part.code;
  code.rows = part.code.split("\n").length + 1;
  const run = async () => {
    const start = performance.now();
    said.textContent = "Running …";
    try {
      result.replaceChildren(...(await runners[part.kind](code.value, part.name, named)));
      said.textContent = `${Math.round(performance.now() - start)} ms`;
    } catch (reason) {
      said.textContent = "";
      const wrong = document.createElement("p");
      wrong.className = "wrong";
      wrong.textContent = reason instanceof Error ? reason.message : String(reason);
      result.replaceChildren(wrong);
    }
  };
  element.querySelector("button")!.addEventListener("click", () => void run());
  code.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void run();
  });
  return {element, run};
}

type Runner = (code: string, name: string, named: Named) => Promise<Node[]>;

const runners: Readonly<Record<"sql" | "arquero" | "measure", Runner>> = {
  sql: async (code, name, named) => {
    const rows = await get<Rows>("sql", code);
    if (name) named.set(name, aq.from(rows as object[]));
    return [tableOf(rows)];
  },
  arquero: async (code, name, named) => {
    const names = [...named.keys()];
    // The analyst's own code, on the analyst's own machine.
    const ask = new Function("aq", ...names, /\breturn\b/.test(code) ? code : `return (${code})`);
    const made = await ask(aq, ...names.map((one) => named.get(one)));
    if (name && made?.objects) named.set(name, made);
    return [made?.objects ? tableOf(made.objects()) : textNode(made)];
  },
  measure: async (code) => {
    const {cells, file} = await get<{cells: Rows; file: {name: string; text: string}}>("measure", code);
    const shown = cells.map(
      ({period, breakdown, category, breakdown2, category2, numerator, denominator, value, status}) => ({
        period,
        breakdown,
        category,
        breakdown2,
        category2,
        numerator,
        denominator,
        value,
        status
      })
    );
    const text = document.createElement("pre");
    text.textContent = file.text;
    const told = document.createElement("p");
    told.textContent = `To keep it: save this as loaders/measures/${file.name}, give it an example, add import("./${file.name.replace(/ts$/, "js")}") to loaders/measures/index.ts, and npm run docs.`;
    return [tableOf(shown), told, text];
  }
};

function textNode(value: unknown): Node {
  return Object.assign(document.createElement("pre"), {textContent: JSON.stringify(value, null, 2)});
}

function tableOf(rows: Rows): HTMLElement {
  const scroll = Object.assign(document.createElement("div"), {className: "scroll", tabIndex: 0});
  const columns = Object.keys(rows[0] ?? {});
  const table = document.createElement("table");
  const line = (tag: string, texts: readonly string[]) => {
    const row = document.createElement("tr");
    for (const text of texts) row.append(Object.assign(document.createElement(tag), {textContent: text}));
    return row;
  };
  const head = document.createElement("thead");
  head.append(line("th", columns));
  const body = document.createElement("tbody");
  for (const row of rows.slice(0, mostRows))
    body.append(
      line(
        "td",
        columns.map((name) => String(row[name] ?? ""))
      )
    );
  table.append(head, body);
  const many =
    rows.length > mostRows ? `${rows.length} rows, the first ${mostRows} shown` : `${rows.length} rows`;
  scroll.append(Object.assign(document.createElement("p"), {textContent: many}), table);
  return scroll;
}

async function listPages(): Promise<string> {
  const names = await get<string[]>("pages");
  const chosen = decodeURIComponent(location.hash.slice(1)) || (names[0] ?? "");
  document.querySelector("#pages")!.replaceChildren(
    ...names.map((name) => {
      const link = Object.assign(document.createElement("a"), {
        href: `#${encodeURIComponent(name)}`,
        textContent: name.replace(/\.md$/, "")
      });
      if (name === chosen) link.setAttribute("aria-current", "page");
      return link;
    })
  );
  return chosen;
}

async function listTables(): Promise<void> {
  const tables = await get<TableHere[]>("tables");
  document.querySelector("#tables")!.replaceChildren(
    ...tables.map(({name, columns, rows}) => {
      const details = document.createElement("details");
      const summary = Object.assign(document.createElement("summary"), {textContent: `${name} (${rows})`});
      details.append(summary, columns.join(", "));
      return details;
    })
  );
}

const open = async () => show(await listPages());
window.addEventListener("hashchange", () => void open());
new EventSource("changes").addEventListener("message", () => void open());
void listTables();
void open();
