/** A server shows 404.html below any address, so its links start from the site's base path. */
export function absoluteLinks(html: string, basePath: string): string {
  const base = basePath.endsWith("/") ? basePath : `${basePath}/`;
  return html.replace(/\b(href|src)="\.?\/(?!\/)/g, `$1="${base}`);
}
