import {unzipSync} from "fflate";

/** What a reader finds in a file. */
export interface Content {
  readonly path: string;
  readonly kind: "page" | "drawing" | "data" | "words" | "table";
  /** The whole, as text. */
  readonly whole: string;
}

const archives = /\.(zip|docx|ods|xlsx|odt)$/;
/** The project's own program and looks, and what servers are told: no figures. */
const apart =
  /^_import\/|^duckdb\/|\.(js|css|wasm|woff2?|htaccess|config|conf)$|^robots\.txt$|^sitemap\.xml$|metadata\.json$/;
/** Drawn from the figures beside them, or printed from the pages: read there. */
const pictures = /\.(png|jpe?g|ico|pdf)$/;

/** Opens every file, archives too. What nobody can read here is named in `closed`. */
export function contentsOf(files: ReadonlyMap<string, Uint8Array>): {contents: Content[]; closed: string[]} {
  const contents: Content[] = [];
  const closed: string[] = [];
  for (const [path, bytes] of files) {
    if (apart.test(path) || pictures.test(path)) continue;
    if (archives.test(path)) {
      const inside = contentsOf(opened(path, bytes));
      contents.push(...inside.contents);
      closed.push(...inside.closed);
      continue;
    }
    const content = contentOf(path, new TextDecoder().decode(bytes));
    if (content) contents.push(content);
    else closed.push(path);
  }
  return {contents, closed};
}

function opened(path: string, bytes: Uint8Array): Map<string, Uint8Array> {
  const inside = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const isDocument = !path.endsWith(".zip");
  // Of a document only its words: the rest says how they look.
  const words =
    /^(content|word\/(document|footnotes|header\d*|footer\d*)|xl\/sharedStrings|xl\/worksheets\/.*)\.?.*xml$/;
  return new Map(
    inside
      .filter(([name]) => !isDocument || words.test(name))
      .map(([name, content]) => [`${path}!${name}`, content])
  );
}

function contentOf(path: string, whole: string): Content | null {
  if (path.endsWith(".html")) return {path, kind: "page", whole};
  if (path.endsWith(".svg")) return {path, kind: "drawing", whole};
  if (path.endsWith(".json")) return {path, kind: "data", whole};
  if (path.endsWith(".csv")) return {path, kind: "table", whole};
  if (/\.(xml|txt|md)$/.test(path)) return {path, kind: "words", whole};
  return null;
}

const spoken = /\s(?:alt|aria-label|aria-description|title|content|placeholder|data-[\w-]*)="([^"]*)"/g;

/** What a page writes to be read or spoken, its alternative texts too, where it has a figure. */
export function textsOfPage(page: string): string[] {
  const body = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, " ");
  const attributes = [...body.matchAll(spoken)].map((found) => plain(found[1]!));
  const blocks = body
    .replace(
      /<\/?(?:td|th|tr|p|li|h[1-6]|dd|dt|div|text|figcaption|caption|summary|title|desc|option|a|section)\b[^>]*>/g,
      "\n"
    )
    .split("\n");
  return [...attributes, ...blocks.map(plain)].filter((text) => /\d/.test(text));
}

/** The same of a drawing. */
export function textsOfDrawing(drawing: string): string[] {
  const attributes = [...drawing.matchAll(/\saria-label="([^"]*)"/g)].map((found) => plain(found[1]!));
  const texts = [...drawing.matchAll(/<(text|title|desc)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  return [...attributes, ...texts.map((found) => plain(found[2]!))].filter((text) => /\d/.test(text));
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  minus: "−"
};

/** Text without tags, its entities read. */
export function plain(text: string): string {
  return text
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, " ")
    .trim();
}
