import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {gzip} from "node:zlib";
import {transform} from "esbuild";

const require = createRequire(import.meta.url);
const ours = fileURLToPath(new URL("../../src/components/explore/engine_worker.ts", import.meta.url));

/**
 * What the SQL tab fetches when it is opened, by path: DuckDB's worker with ours before it, and the engine packed, so
 * that 8 MB travel and not 34 whatever the server's settings. Packing takes seconds: it is kept in `.build`.
 */
export async function engineFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const [worker, engine] = await Promise.all([workerScript(), packedEngine()]);
  return new Map<string, string | Uint8Array>([
    ["duckdb/duckdb-worker.js", worker],
    ["duckdb/duckdb-eh.wasm.gz", engine]
  ]);
}

async function workerScript(): Promise<string> {
  const own = readFileSync(ours, "utf8");
  const {code} = await transform(own, {loader: "ts", minify: true, format: "iife", target: "es2022"});
  const theirs = readFileSync(
    require.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js"),
    "utf8"
  );
  return `${code}${theirs.replace(/\n\/\/# sourceMappingURL=.*$/m, "")}`;
}

async function packedEngine(): Promise<Uint8Array> {
  const bytes = readFileSync(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const kept = join(
    ".build",
    `duckdb-${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.wasm.gz`
  );
  if (existsSync(kept)) return readFileSync(kept);
  const packed = await promisify(gzip)(bytes, {level: 9});
  mkdirSync(dirname(kept), {recursive: true});
  // Another build may be writing it too.
  writeFileSync(`${kept}.${process.pid}`, packed);
  renameSync(`${kept}.${process.pid}`, kept);
  return packed;
}
