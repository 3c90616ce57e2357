import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {request} from "node:http";
import type {AddressInfo} from "node:net";
import {connect} from "node:net";
import {networkInterfaces, tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readCouncil} from "../../loaders/council.js";
import type {Database} from "../../loaders/database.js";
import {count} from "../../loaders/measures/count.js";
import {declared} from "../../loaders/notebook/declared.js";
import {partsOf} from "../../loaders/notebook/page.js";
import {openPrivateTables} from "../../loaders/notebook/private_tables.js";
import {type Notebook, serveNotebook} from "../../loaders/notebook/server.js";

const council = readCouncil("data/council.json");
const sample = readFileSync("loaders/notebook/pages/first.md", "utf8");
const pages = mkdtempSync(join(tmpdir(), "care-notebook-pages-"));
let db: Database;
let notebook: Notebook;

beforeAll(async () => {
  writeFileSync(join(pages, "first.md"), sample);
  db = await openPrivateTables(council);
  notebook = await serveNotebook({db, council, pages, client: ""});
});
afterAll(() => {
  notebook.server.closeAllConnections();
  notebook.server.close();
  db.close();
  rmSync(pages, {recursive: true, force: true});
});

const post = async (what: string, code: string) => {
  const response = await fetch(notebook.address + what, {method: "POST", body: code});
  return {status: response.status, answer: await response.json()};
};

/** What the server says to a request for a path under a name of the machine. */
const asked = (path: string, host: string) =>
  new Promise<number>((done, fail) => {
    const {port} = notebook.server.address() as AddressInfo;
    request({host: "127.0.0.1", port, path, headers: {host}}, (response) => {
      response.resume();
      done(response.statusCode!);
    })
      .on("error", fail)
      .end();
  });

describe("the notebook's server", () => {
  it("listens on 127.0.0.1 and on nothing else", () => {
    expect((notebook.server.address() as AddressInfo).address).toBe("127.0.0.1");
  });

  const outward = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({internal, family}) => !internal && family === "IPv4");
  it.skipIf(outward.length === 0)("is not reached through the machine's address on a network", async () => {
    const {port} = notebook.server.address() as AddressInfo;
    const reached = await new Promise<string>((done) => {
      const socket = connect(port, outward[0]!.address, () => done("connected"));
      socket.on("error", ({message}) => done(message)).on("connect", () => socket.destroy());
    });
    expect(reached).toContain("ECONNREFUSED");
  });

  it("answers nobody without its key, nor a page of another name pointed at this machine", async () => {
    const {port} = notebook.server.address() as AddressInfo;
    const own = new URL(notebook.address).pathname;
    expect(await asked(own, `127.0.0.1:${port}`)).toBe(200);
    expect(await asked("/", `127.0.0.1:${port}`)).toBe(404);
    expect(await asked("/guessed/tables", `127.0.0.1:${port}`)).toBe(404);
    expect(await asked(own, `elsewhere.example:${port}`)).toBe(404);
  });

  it("has a policy that lets nothing out of the page", async () => {
    const policy = (await fetch(notebook.address)).headers.get("content-security-policy")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

describe("cells of the notebook", () => {
  const cells = partsOf(sample);
  const written = (kind: string) =>
    cells.flatMap((part) => (part.kind === kind && "code" in part ? [part.code] : []));

  it("in SQL of the first page all give rows", async () => {
    expect(written("sql").length).toBeGreaterThan(1);
    for (const code of written("sql")) {
      const {status, answer} = await post("sql", code);
      expect(status).toBe(200);
      expect((answer as unknown[]).length).toBeGreaterThan(5);
    }
  });

  it("cannot read a file, write one, reach an address or undo that", async () => {
    const file = join(pages, "taken.csv");
    for (const code of [
      `select * from read_csv('${council.exports}/2023-24/episodes.csv')`,
      `copy children to '${file}'`,
      `attach '${join(pages, "taken.db")}'`,
      "select * from 'https://elsewhere.example/a.parquet'",
      "install httpfs",
      "set enable_external_access = true",
      "set temp_directory = '/tmp'"
    ]) {
      expect((await post("sql", code)).status, code).toBe(400);
    }
    expect(readdirSync(pages)).toEqual(["first.md"]);
    expect(existsSync(file)).toBe(false);
  });

  it("never repeat a child's value in an error", async () => {
    const {answer} = await post("sql", "select cast(ethnicity as int) from children");
    expect(JSON.stringify(answer)).not.toMatch(/White|Black|Asian|Mixed/);
  });

  it("count a measure that is not declared yet as the tables do, and give the file it becomes", async () => {
    const [code = ""] = written("measure");
    const {status, answer} = await post("measure", code);
    const {cells, file} = answer as {
      cells: {period: string; breakdown: string; numerator: number; denominator: number}[];
      file: {name: string; text: string};
    };
    expect(status).toBe(200);
    const rows = await db.all<{period: string; far: number; known: number}>(`
      select period::varchar as period, (count(*) filter (where distance_miles > 50))::int as far, count(distance_miles)::int as known
      from children_in_care where kind = 'year end' group by all order by all`);
    const totals = cells.filter(({breakdown}) => breakdown === "");
    expect(
      totals.map(({period, numerator, denominator}) => ({period, far: numerator, known: denominator}))
    ).toEqual(rows);
    expect(file.name).toBe("over-50-miles.ts");
    const kept = new Function(
      `return ${file.text.match(/export default ([\s\S]*) satisfies Measure;/)![1]}`
    )();
    expect(kept).toEqual(declared(code));
    expect(await count(db, [kept], council.name)).toEqual(cells);
  });
});
