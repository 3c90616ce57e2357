/**
 * Stands before DuckDB's own worker script, in one file with it: the engine is not fetched by the worker but handed to
 * it by the page, which fetched it with a progress bar and keeps it for the next start.
 */
let engine: Blob | undefined;

self.addEventListener("message", (event) => {
  const given = (event.data as {engine?: Blob}).engine;
  if (!given) return;
  engine = given;
  event.stopImmediatePropagation();
});

self.fetch = async () => {
  if (!engine) throw new Error("The engine was not handed over.");
  return new Response(engine.stream(), {headers: {"Content-Type": "application/wasm"}});
};
