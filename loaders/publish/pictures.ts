import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/**
 * Framework reads each page's HTML several times through a simulated browser, which is slow on hundreds of drawings.
 * So a build sets them aside before and puts them back after; a preview leaves them where they are.
 */
export function setAside(html: string, folder: string): string {
  mkdirSync(folder, {recursive: true});
  return html.replace(/<svg .*?<\/svg>/gs, (svg) => {
    const name = createHash("sha256").update(svg).digest("hex").slice(0, 16);
    const file = join(folder, name);
    if (!existsSync(file)) writeFileSync(file, svg);
    return `<svg data-drawing="${name}"></svg>`;
  });
}

export function putBack(html: string, folder: string): string {
  return html.replace(/<svg data-drawing="([0-9a-f]{16})"><\/svg>/g, (_, name: string) =>
    readFileSync(join(folder, name), "utf8")
  );
}
