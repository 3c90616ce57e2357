import {createHash, randomBytes} from "node:crypto";
import {existsSync, readdirSync, readFileSync, watch} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import type {Council} from "../council.js";
import {type Database, DatabaseError} from "../database.js";
import {MeasureSqlError} from "../measures/sql_fault.js";
import {DeclarationError, tried} from "./declared.js";
import {partsOf} from "./page.js";
import {tablesHere} from "./private_tables.js";
import {shell, style} from "./shell.js";

export interface Notebook {
  /** With a key that no other page on this machine can guess. */
  readonly address: string;
  readonly server: Server;
}

interface Serving {
  readonly db: Database;
  readonly council: Council;
  /** Folder of the analyst's Markdown pages. */
  readonly pages: string;
  /** The script of the page, bundled. */
  readonly client: string;
  readonly port?: number;
}

/** The analyst's own code is evaluated in the page; the policy lets nothing it does leave this machine. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the notebook to this machine alone: on 127.0.0.1, to addresses that begin with a key made for this run. */
export function serveNotebook({db, council, pages, client, port = 0}: Serving): Promise<Notebook> {
  const key = randomBytes(18).toString("base64url");
  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    answer(request, response).catch((reason: unknown) => {
      response.writeHead(sayable(reason) ? 400 : 500, {"Content-Type": "application/json"});
      response.end(JSON.stringify({error: sayable(reason) ?? "That went wrong in the notebook itself."}));
    });
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const [, given, what = "", name = ""] = url.pathname.split("/");
    // Another site may point its own name at this machine; it cannot know the key either.
    const isOurs = /^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? "");
    if (!isOurs || !sameKey(given ?? "", key)) return send(response, 404, "text/plain", "Nothing is here.");
    if (what === "") return send(response, 200, "text/html", shell(council));
    if (what === "client.js") return send(response, 200, "text/javascript", client);
    if (what === "style.css") return send(response, 200, "text/css", style);
    if (what === "changes") return changes(response, pages);
    if (what === "pages") return json(response, pagesIn(pages));
    if (what === "tables") return json(response, await tablesHere(db));
    if (what === "page") return json(response, readPage(pages, decodeURIComponent(name)));
    if (request.method !== "POST") return send(response, 404, "text/plain", "Nothing is here.");
    const code = await bodyOf(request);
    if (what === "sql") return json(response, await db.all(code));
    if (what === "measure") return json(response, await tried(db, council, code));
    return send(response, 404, "text/plain", "Nothing is here.");
  };

  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const at = server.address() as {port: number};
      done({server, address: `http://127.0.0.1:${at.port}/${key}/`});
    });
  });
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort();
}

function readPage(folder: string, name: string): ReturnType<typeof partsOf> {
  if (!pagesIn(folder).includes(name)) throw new DeclarationError(`There is no page ${name}.`);
  return partsOf(readFileSync(join(folder, name), "utf8"));
}

/** Tells the page whenever a file of the folder changes. */
function changes(response: ServerResponse, folder: string): void {
  response.writeHead(200, {"Content-Type": "text/event-stream"});
  response.write(": listening\n\n");
  const watching = existsSync(folder) ? watch(folder, () => response.write("data: changed\n\n")) : null;
  response.on("close", () => watching?.close());
}

/** What may be said of a mistake: messages that hold no value of a child. */
function sayable(reason: unknown): string | null {
  // A measure in a cell is no file yet.
  if (reason instanceof MeasureSqlError) return sayable(reason.cause);
  return reason instanceof DatabaseError || reason instanceof DeclarationError ? reason.message : null;
}

function sameKey(given: string, key: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  return hash(given) === hash(key);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request) text += part;
  return text;
}

function json(response: ServerResponse, value: unknown): void {
  send(response, 200, "application/json", JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, {"Content-Type": `${type}; charset=utf-8`});
  response.end(text);
}
