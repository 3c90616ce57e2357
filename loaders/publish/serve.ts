import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";
import {headersFor} from "./policies.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".ods": "application/vnd.oasis.opendocument.spreadsheet",
  ".pdf": "application/pdf",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".gz": "application/gzip"
};

/** Serves a built folder with the headers of the contract, below `basePath`. Resolves to the server and its address. */
export function serve(
  folder: string,
  {port = 0, basePath = "/"} = {}
): Promise<{server: Server; address: string}> {
  const base = basePath.endsWith("/") ? basePath : `${basePath}/`;
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : "404.html";
    const file = fileFor(folder, path);
    const found = file ?? join(folder, "404.html");
    const type = types[extname(found)] ?? "application/octet-stream";
    const body = existsSync(found) ? readFileSync(found) : Buffer.from("Not found");
    const packed =
      /text|javascript|json|xml/.test(type) && /\bgzip\b/.test(`${request.headers["accept-encoding"]}`);
    const sent = packed ? gzipSync(body) : body;
    response.writeHead(file ? 200 : 404, {
      ...headersFor(path),
      "Content-Type": type,
      "Content-Length": sent.byteLength,
      Vary: "Accept-Encoding",
      ...(packed && {"Content-Encoding": "gzip"})
    });
    response.end(sent);
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const at = server.address();
      done({server, address: `http://127.0.0.1:${typeof at === "object" && at ? at.port : port}${base}`});
    });
  });
}

function fileFor(folder: string, path: string): string | null {
  const clean = normalize(path === "" ? "index.html" : path);
  if (clean.startsWith("..")) return null;
  const candidates = [clean, `${clean}.html`, join(clean, "index.html")].map((name) => join(folder, name));
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}
