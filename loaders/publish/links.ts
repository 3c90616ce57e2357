import {posix} from "node:path";

/** A page of the built site: its path and its HTML. */
export type Pages = ReadonlyMap<string, string>;

/** Every link or image of a page that leads to nothing in the site, as `page → target`. */
export function brokenLinks(pages: Pages, files: ReadonlySet<string>): string[] {
  const ids = new Map(
    [...pages].map(([path, html]) => [path, new Set([...html.matchAll(/\bid="([^"]+)"/g)].map((m) => m[1]!))])
  );
  return [...pages].flatMap(([path, html]) =>
    targets(html)
      .filter((target) => !leadsSomewhere(path, target, files, ids))
      .map((target) => `${path} → ${target}`)
  );
}

/** Addresses in tags only: a page may also show code, such as that of an embedded figure. */
function targets(html: string): string[] {
  const tags = [...html.matchAll(/<[a-zA-Z][^>]*>/g)].map(([tag]) => tag).join("\n");
  const found = [...tags.matchAll(/\b(?:href|src)="([^"]*)"/g)].map((match) =>
    match[1]!.replaceAll("&amp;", "&")
  );
  return [...new Set(found)].filter((target) => !/^(https?:|mailto:|tel:|data:)/.test(target));
}

function leadsSomewhere(
  page: string,
  target: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>
): boolean {
  const [address = "", fragment] = target.split("#");
  const bare = address.split("?")[0]!;
  const path =
    bare === "" ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(bare)));
  const file = [path, `${path}.html`, posix.join(path, "index.html")].find((name) => files.has(name));
  if (!file) return false;
  return !fragment || !ids.has(file) || ids.get(file)!.has(decodeURIComponent(fragment));
}

/** Pages on which Framework rendered an error, which its build passes over in silence. */
export function brokenPages(pages: Pages): string[] {
  return [...pages].filter(([, html]) => html.includes("observablehq--error")).map(([path]) => path);
}
