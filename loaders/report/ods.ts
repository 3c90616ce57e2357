import {strToU8, zipSync} from "fflate";
import {escape} from "../figures/html.js";
import type {Sheet, Value} from "./workbook.js";

const namespaces = ["office", "style", "text", "table"].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
);
const spaces = `${namespaces.join(" ")} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"`;
const type = "application/vnd.oasis.opendocument.spreadsheet";

export interface About {
  readonly title: string;
  readonly creator: string;
  readonly description: string;
}

/** Sheets as an OpenDocument spreadsheet: each table marked up as one, no cell merged, nothing hidden. */
export function ods(sheets: readonly Sheet[], about: About): Uint8Array {
  const fixed = {mtime: new Date("2000-01-01T00:00:00Z")};
  // The type comes first and is not compressed, so that a file says what it is in its first bytes.
  return zipSync({
    mimetype: [strToU8(type), {level: 0, ...fixed}],
    "content.xml": [strToU8(content(sheets)), fixed],
    "styles.xml": [strToU8(styles), fixed],
    "meta.xml": [strToU8(meta(about)), fixed],
    "META-INF/manifest.xml": [strToU8(manifest), fixed]
  });
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>';

function content(sheets: readonly Sheet[]): string {
  const ranges = sheets.flatMap((sheet, index) => (sheet.table.length > 0 ? [range(sheet, index)] : []));
  return `${xml}
<office:document-content ${spaces}>
<office:automatic-styles>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="9cm"/></style:style>
<style:style style:name="widest" style:family="table-column"><style:table-column-properties style:column-width="24cm"/></style:style>
<style:style style:name="sheet" style:family="table" style:master-page-name="Default"/>
<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
<style:style style:name="plain" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
${sheets.map(table).join("\n")}
<table:database-ranges>${ranges.join("")}</table:database-ranges>
</office:spreadsheet></office:body>
</office:document-content>`;
}

/** The table of a sheet under a name of its own, with a row of headings: what screen readers and programs look for. */
function range({name, above, table: rows}: Sheet, index: number): string {
  const last = String.fromCharCode(64 + rows[0]!.length);
  const from = above.length + 1;
  return `<table:database-range table:name="table_${index}" table:target-range-address="'${name}'.A${from}:'${name}'.${last}${from + rows.length - 1}" table:contains-header="true"/>`;
}

function table({name, above, table: rows, links = {}}: Sheet): string {
  const [head = [], ...body] = rows;
  const lines = above.map((text, index) => row([text], index === 0 ? "Heading1" : "Default"));
  const headings =
    head.length > 0 ? `<table:table-header-rows>${row(head, "Head")}</table:table-header-rows>` : "";
  return `<table:table table:name="${escape(name)}" table:style-name="sheet">
${widths(Math.max(1, head.length))}
${lines.join("\n")}
${headings}
${body.map((values) => row(values, "Cell", links)).join("\n")}
</table:table>`;
}

/** The first column names the row; on a sheet of words the last holds sentences. */
function widths(columns: number): string {
  const column = (name: string, times = 1) =>
    `<table:table-column table:style-name="${name}" table:number-columns-repeated="${times}"/>`;
  if (columns === 1) return column("widest");
  return columns === 2 ? column("plain") + column("widest") : column("wide") + column("plain", columns - 1);
}

function row(values: readonly Value[], style: string, links: Readonly<Record<string, string>> = {}): string {
  return `<table:table-row table:style-name="row">${values.map((value) => cell(value, style, links[value])).join("")}</table:table-row>`;
}

function cell(value: Value, style: string, link: string | undefined): string {
  if (typeof value === "number")
    return `<table:table-cell table:style-name="${style}" office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const text = escape(value);
  const inner = link ? `<text:a xlink:type="simple" xlink:href="${escape(link)}">${text}</text:a>` : text;
  return `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${inner}</text:p></table:table-cell>`;
}

const text =
  '<style:text-properties fo:font-family="Arial" fo:font-size="11pt" fo:language="en" fo:country="GB"/>';
const style = (name: string, inside: string) =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default">${inside}</style:style>`;

const styles = `${xml}
<office:document-styles ${spaces}>
<office:styles>
<style:default-style style:family="table-cell">${text}</style:default-style>
<style:style style:name="Default" style:family="table-cell">${text}</style:style>
${style("Heading1", '<style:text-properties fo:font-size="15pt" fo:font-weight="bold"/>')}
${style("Head", '<style:table-cell-properties fo:wrap-option="wrap" fo:padding="0.08cm" fo:border-bottom="0.06pt solid #1B2530"/><style:text-properties fo:font-weight="bold"/>')}
${style("Cell", '<style:table-cell-properties fo:wrap-option="wrap" fo:padding="0.08cm" style:vertical-align="top"/>')}
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles>
</office:document-styles>`;

function meta({title, creator, description}: About): string {
  return `${xml}
<office:document-meta ${spaces}><office:meta>
<dc:title>${escape(title)}</dc:title><dc:creator>${escape(creator)}</dc:creator><dc:description>${escape(description)}</dc:description><dc:language>en-GB</dc:language>
</office:meta></office:document-meta>`;
}

const manifest = `${xml}
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${type}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`;
