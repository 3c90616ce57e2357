/** A document that the site offers, below `downloads/reports`. */
export interface SiteDocument {
  readonly name: string;
  readonly bytes: number;
}

/** Where documents stand on the site. */
export const documentsFolder = "downloads/reports";

const kinds: Readonly<Record<string, string>> = {
  docx: "Word",
  ods: "tables as OpenDocument spreadsheet",
  pdf: "PDF"
};

/** Fills the place that a report's page keeps for its documents: links with format and size. `root` leads to the site's root. */
export function withDocuments(
  html: string,
  root: string,
  documents: ReadonlyMap<string, readonly SiteDocument[]>
): string {
  return html.replace(
    /<div data-documents="(annual-report|members|young-people)-([\d-]+)"><\/div>/g,
    (_, paper: string, year: string) => {
      const own = (documents.get(year) ?? []).filter(({name}) => name.startsWith(`${paper}-`));
      if (own.length === 0) return "";
      const links = own.map(
        ({name, bytes}) =>
          `<a href="${root}${documentsFolder}/${name}" download>${kinds[name.split(".").at(-1)!]} (${Math.max(1, Math.round(bytes / 1024))} KB)</a>`
      );
      return `<p class="report-documents">To take away: ${links.join(", ")}.</p>`;
    }
  );
}
