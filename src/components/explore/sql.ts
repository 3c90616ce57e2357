import type {Data} from "./data.js";
import {type Engine, type EngineFiles, openEngine} from "./engine.js";
import type {Loaders} from "./loaders.js";
import {questions} from "./questions.js";
import {inPlainEnglish} from "./sql_errors.js";
import {showResult} from "./sql_result.js";
import {documented} from "./sql_tables.js";

/** The editor, what can be asked of, and the engine, whose fetching can be watched and stopped. */
export function startSql(panel: HTMLElement, data: Data, loaders: Loaders): void {
  panel.innerHTML = markup(loaders);
  const part = <Part extends HTMLElement>(name: string) => panel.querySelector<Part>(`[data-part=${name}]`)!;
  const [editor, run, cancel] = [
    part<HTMLTextAreaElement>("query"),
    part<HTMLButtonElement>("run"),
    part<HTMLButtonElement>("cancel")
  ];
  const [said, fetching, progress, result] = [
    part("said"),
    part("fetching"),
    part<HTMLProgressElement>("progress"),
    part("result")
  ];
  const files: EngineFiles = {
    worker: "./duckdb/duckdb-worker.js",
    engine: "./duckdb/duckdb-eh.wasm.gz"
  };
  let engine: Engine | undefined;
  let stop: AbortController | undefined;

  const ready = async (signal: AbortSignal): Promise<Engine> => {
    if (engine) return engine;
    fetching.hidden = false;
    try {
      engine = await openEngine(
        files,
        data,
        loaders,
        (bytes, all) => {
          if (all !== null) Object.assign(progress, {max: all, value: bytes});
          part("fetched").textContent =
            `${megabytes(bytes)}${all === null ? "" : ` of ${megabytes(all)}`} MB`;
        },
        signal
      );
      return engine;
    } finally {
      fetching.hidden = true;
    }
  };

  const ask = async () => {
    const query = editor.value.trim();
    if (!query || stop) return;
    history.replaceState(null, "", `${location.pathname}${location.search}#sql=${encodeURIComponent(query)}`);
    const own = new AbortController();
    stop = own;
    run.disabled = true;
    cancel.disabled = false;
    said.textContent = engine ? "Working it out …" : "Fetching the engine …";
    try {
      const answer = await stoppable(
        own.signal,
        ready(own.signal).then((ready) => ready.ask(query))
      );
      said.textContent = `${showResult(result, answer, query, loaders)}.`;
    } catch (reason) {
      if (own.signal.aborted) said.textContent = "Stopped.";
      else said.textContent = showError(result, reason, loaders);
    } finally {
      stop = undefined;
      run.disabled = false;
      cancel.disabled = true;
    }
  };

  cancel.addEventListener("click", () => {
    stop?.abort();
    // A query that runs cannot be asked to stop: its worker ends, and the next question starts another.
    engine?.end();
    engine = undefined;
    fetching.hidden = true;
    run.focus();
  });
  run.addEventListener("click", () => void ask());
  editor.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void ask();
  });
  part("examples").addEventListener("change", ({target}) => {
    const example = questions[Number((target as HTMLSelectElement).value)];
    if (!example) return;
    editor.value = example.sql;
    void ask();
  });
  editor.value = fromAddress() || questions[0]!.sql;
  void ask();
}

/** Rejects as soon as it is stopped, whatever the worker does. */
function stoppable<Answer>(signal: AbortSignal, work: Promise<Answer>): Promise<Answer> {
  return new Promise((done, fail) => {
    signal.addEventListener("abort", () => fail(new Error("stopped")));
    work.then(done, fail);
  });
}

function fromAddress(): string {
  return decodeURIComponent(/^#sql=(.*)$/s.exec(location.hash)?.[1] ?? "");
}

function showError(place: HTMLElement, reason: unknown, {escape}: Loaders): string {
  const message = reason instanceof Error ? reason.message : String(reason);
  const said = inPlainEnglish(message);
  place.innerHTML = `<div class="sql-error"><p>${escape(said)}</p>
<details><summary>What the engine said</summary><pre>${escape(message)}</pre></details></div>`;
  return said;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function markup(loaders: Loaders): string {
  const {escape} = loaders;
  const examples = questions.map(
    ({question}, index) => `<option value="${index}">${escape(question)}</option>`
  );
  const tables = documented(loaders).map(
    ({name, about, columns}) => `<details${name === "figures" ? " open" : ""}><summary>${name}</summary>
<p>${escape(about)}.</p>
<dl class="sql-tables">${columns.map(([column, meaning]) => `<dt>${column}</dt><dd>${escape(meaning)}</dd>`).join("")}</dl></details>`
  );
  return `<div class="sql">
<div class="sql-editor">
<p><label for="sql-examples">Examples</label><select id="sql-examples" data-part="examples"><option value="">Choose a question to begin with</option>${examples.join("")}</select></p>
<p><label for="sql-query">Query</label><textarea id="sql-query" data-part="query" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="sql-help"></textarea></p>
<p class="figure-note" id="sql-help">Ctrl and Enter run it. A figure that is not shown is “not a number”: whatever adds it up is not known either, and prints c.</p>
<p class="sql-buttons"><button type="button" data-part="run">Run the query</button><button type="button" data-part="cancel" disabled>Cancel</button></p>
<p class="sql-fetching" data-part="fetching" hidden><label for="sql-progress">Fetching DuckDB from this site, once: <span data-part="fetched"></span></label> <progress id="sql-progress" data-part="progress"></progress></p>
<p class="explore-said" role="status" data-part="said"></p>
</div>
<div data-part="result"></div>
<h2>What can be asked of</h2>
${tables.join("\n")}
</div>`;
}
