import type {Council} from "../council.js";

/** The site's full address with a trailing slash; null where council.json does not give one. */
export function siteAddress({site, basePath}: Pick<Council, "site" | "basePath">): string | null {
  if (!site) return null;
  return new URL(`${basePath.replace(/^\/|\/$/g, "")}/`.replace(/^\/$/, ""), `${site.replace(/\/$/, "")}/`)
    .href;
}
