import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {IdentifierError} from "../../loaders/publish/refuse_identifiers.js";
import {refuseWritten} from "../../loaders/report/refuse_written.js";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "documents-"));
});
afterEach(() => rmSync(out, {recursive: true, force: true}));

const council = {contact: {name: "Data team", email: "data@exampleton.example"}};
const ids = new Set(["EX000413"]);

it("documents with an id of the exports in them are taken away again, and the id is not said", () => {
  writeFileSync(join(out, "annual-report.html"), "<p>The plan of EX000413 was late.</p>");
  writeFileSync(join(out, "members.html"), "<p>199 children.</p>");
  const attempt = () => refuseWritten(out, ["annual-report.html", "members.html"], council, ids);
  expect(attempt).toThrow(IdentifierError);
  expect(["annual-report.html", "members.html"].filter((name) => existsSync(join(out, name)))).toEqual([]);
  writeFileSync(join(out, "annual-report.html"), "<p>EX000413</p>");
  const said = () => refuseWritten(out, ["annual-report.html"], council, ids);
  expect(said).toThrow(/^(?!.*EX000413)/s);
});

it("documents without one stay", () => {
  writeFileSync(join(out, "members.html"), "<p>199 children.</p>");
  refuseWritten(out, ["members.html"], council, ids);
  expect(existsSync(join(out, "members.html"))).toBe(true);
});
