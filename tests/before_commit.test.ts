import {execFileSync, spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, beforeAll, expect, it} from "vitest";

const root = mkdtempSync(join(tmpdir(), "care-commit-"));
const git = (...args: string[]) => execFileSync("git", args, {cwd: root});
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
};
/** Made from parts, so that this file holds none of what it plants. */
const planted = {
  "notes.md": `Pupil A${"1234567"}${"89012"}`,
  "docs/place.txt": ["SW1A", "1AA"].join(" "),
  "data.json": `{"dob": "${["2010", "02", "01"].join("-")}"}`,
  "page.html": "<p>q123456</p>"
};

beforeAll(() => {
  const council = {
    name: "Exampleton Council",
    laCode: "999",
    exports: "private/exports",
    extractDate: "2025-04-30",
    contact: {name: "Data team", email: "data@exampleton.example"}
  };
  git("init", "-q");
  put("council.json", JSON.stringify(council));
  put("private/exports/header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nQ123456,1,01/02/2010,WBRI,,,\n");
  put(".gitignore", "private/\n");
});
afterAll(() => rmSync(root, {recursive: true}));

function hook() {
  const tsx = pathToFileURL(resolve("node_modules/tsx/dist/loader.mjs")).href;
  const args = ["--import", tsx, resolve("loaders/before_commit.ts")];
  return spawnSync(process.execPath, args, {
    cwd: root,
    env: {...process.env, COUNCIL: "council.json"},
    encoding: "utf8"
  });
}

it("a commit is refused for a UPN, a postcode, a date of birth or an id of the exports, each said with its file alone", () => {
  put("fine.md", "Of 12 children in care on 31/03/2024.");
  git("add", ".");
  expect(hook()).toMatchObject({status: 0, stderr: ""});
  for (const [path, text] of Object.entries(planted)) put(path, text);
  put("data/templates/invented.csv", planted["docs/place.txt"]);
  git("add", ".");
  const {status, stderr} = hook();
  expect(status).toBe(1);
  for (const path of Object.keys(planted)) expect(stderr).toContain(`${path} holds what looks like`);
  expect(stderr).not.toContain("invented.csv");
  expect(stderr).toContain("Nothing was committed.");
  for (const text of Object.values(planted)) expect(stderr).not.toContain(text);
  expect(stderr).not.toMatch(/q123456|SW1A/i);
});
