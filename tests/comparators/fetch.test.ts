import {existsSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strToU8, zipSync} from "fflate";
import {afterEach, describe, expect, it} from "vitest";
import {FetchError, fetchOpenData, publications, writeOpenData} from "../../loaders/comparators/fetch.js";

const figures =
  "time_period,time_identifier,geographic_level,region_name,old_la_code,la_name,new_la_code,population_type,number,rate_per_10000\n2024,Reporting year,Local authority,North,999,Exampleshire,E06999999,In care,180,56\n";
const zip = zipSync({
  "data/cla_number_and_rate.csv": strToU8(figures),
  "data/of_something_else.csv": strToU8("colour,weight\nred,1\n"),
  "data-guidance.txt": strToU8("Guidance")
});

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** A service of the department on this machine. */
async function served(
  answer: (path: string) => {status?: number; body: string | Uint8Array}
): Promise<string> {
  server = createServer((request, response) => {
    const {status = 200, body} = answer(request.url ?? "");
    response.writeHead(status).end(body);
  });
  await new Promise<void>((ready) => server!.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}

const release = (path: string) =>
  path.endsWith("/releases/latest/summary") ? {body: JSON.stringify({id: "r-1"})} : {body: zip};

const failure = (from: string) =>
  fetchOpenData(from).then(
    () => "it worked",
    (reason: unknown) => (reason instanceof FetchError ? reason.message : "another error")
  );

describe("fetching open data", () => {
  it("takes the latest release of each publication, and of its files those whose header is read", async () => {
    const asked: string[] = [];
    const from = await served((path) => {
      asked.push(path);
      return release(path);
    });
    const files = await fetchOpenData(from);
    expect(files.map(({file}) => file)).toEqual(publications.map(() => "cla_number_and_rate.csv"));
    expect(files[0]!.text).toBe(figures);
    expect(asked).toContain(`/api/publications/${publications[0]}/releases/latest/summary`);
    expect(asked).toContain("/api/releases/r-1/files");
  });

  it("says that the service cannot be reached when the computer is offline", async () => {
    const from = await served(release);
    await new Promise((closed) => server!.close(closed));
    expect(await failure(from)).toMatch(
      /^The department's service could not be reached at 127\.0\.0\.1:\d+\. Is this computer online\? Nothing was changed\. The files can be downloaded by hand from https:/
    );
  });

  it("says what the service answered when it fails", async () => {
    expect(await failure(await served(() => ({status: 503, body: "Busy"})))).toContain("answered 503");
  });

  it("says that something else came, such as a network's page to sign in", async () => {
    const from = await served(() => ({body: "<html>Sign in</html>"}));
    expect(await failure(from)).toContain("may ask for a sign-in first");
    const half = await served((path) => (path.endsWith("/summary") ? release(path) : {body: "PK not a zip"}));
    expect(await failure(half)).toContain("is not what the department's service sends");
  });

  it("writes files into a folder that need not be there", () => {
    const folder = join(mkdtempSync(join(tmpdir(), "open-data-")), "new");
    expect(existsSync(folder)).toBe(false);
    writeOpenData(folder, [{file: "one.csv", text: figures}]);
    expect(readdirSync(folder)).toEqual(["one.csv"]);
    rmSync(join(folder, ".."), {recursive: true});
  });
});
