import {mkdirSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {csvParseRows} from "d3";
import {unzipSync} from "fflate";
import {recognise} from "./open_data/header.js";

/** Where the department publishes: pages for people, and the address its pages load files from. */
export const service = {
  pages: "https://explore-education-statistics.service.gov.uk/find-statistics",
  files: "https://content.explore-education-statistics.service.gov.uk/api"
} as const;

/** The publications whose files the comparators read, by their names in addresses. */
export const publications = [
  "children-looked-after-in-england-including-adoptions",
  "outcomes-for-children-in-need-including-children-looked-after-by-local-authorities-in-england"
] as const;

/** The service could not be reached, or did not answer with files. Its message is a sentence for the analyst. */
export class FetchError extends Error {}

export interface Fetched {
  readonly file: string;
  readonly text: string;
}

/**
 * The CSV files of the latest release of each publication that have a header the comparators read.
 * @throws FetchError when a publication cannot be fetched whole.
 */
export async function fetchOpenData(from: string = service.files): Promise<Fetched[]> {
  const found: Fetched[] = [];
  for (const publication of publications) {
    const release = await releaseOf(from, publication);
    found.push(...(await filesOf(`${from}/releases/${release}/files`, publication)));
  }
  if (found.length === 0)
    throw new FetchError(
      `The department's files came, but none has a header that is read here. ${byHand(publications[0])}`
    );
  return found;
}

/** Writes the files only once all of them are there, so that a failure leaves the folder as it was. */
export function writeOpenData(folder: string, files: readonly Fetched[]): void {
  mkdirSync(folder, {recursive: true});
  for (const {file, text} of files) writeFileSync(join(folder, file), text);
}

async function releaseOf(from: string, publication: string): Promise<string> {
  const address = `${from}/publications/${publication}/releases/latest/summary`;
  const text = new TextDecoder().decode(await bytesOf(address, publication));
  try {
    const {id} = JSON.parse(text) as {id?: unknown};
    if (typeof id === "string" && /^[\w-]+$/.test(id)) return id;
  } catch {
    // Not what the service answers: said below.
  }
  throw unexpected(address, publication);
}

async function filesOf(address: string, publication: string): Promise<Fetched[]> {
  const zip = await bytesOf(address, publication);
  try {
    const entries = Object.entries(unzipSync(zip, {filter: ({name}) => /\.csv$/i.test(name)}));
    return entries
      .map(([name, bytes]) => ({file: basename(name), text: new TextDecoder().decode(bytes)}))
      .filter(({text}) => isRead(text));
  } catch {
    throw unexpected(address, publication);
  }
}

function isRead(text: string): boolean {
  const [heading = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  return recognise(csvParseRows(heading)[0] ?? []) !== null;
}

async function bytesOf(address: string, publication: string): Promise<Uint8Array> {
  const response = await fetch(address, {signal: AbortSignal.timeout(120_000)}).catch(() => null);
  if (response === null)
    throw new FetchError(
      `The department's service could not be reached at ${new URL(address).host}. Is this computer online? ${byHand(publication)}`
    );
  if (!response.ok)
    throw new FetchError(
      `The department's service answered ${response.status} to ${address}. ${byHand(publication)}`
    );
  return new Uint8Array(await response.arrayBuffer());
}

function unexpected(address: string, publication: string): FetchError {
  return new FetchError(
    `What came from ${address} is not what the department's service sends. A network may ask for a sign-in first. ${byHand(publication)}`
  );
}

function byHand(publication: string): string {
  return `Nothing was changed. The files can be downloaded by hand from ${service.pages}/${publication} and put into the folder that openData names in council.json.`;
}
