import {execFileSync, spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, beforeAll, expect, it} from "vitest";

const [advocacyHeading = ""] = readFileSync("data/templates/advocacy.csv", "utf8").split("\n");
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

it("a commit is refused for what it is, whoever's it is: returns, true counts, reports of faults, private folders", () => {
  const council = {...JSON.parse(readFileSync(join(root, "council.json"), "utf8")), invented: true};
  put("council.json", JSON.stringify(council));
  const heading = "CHILD,SEX,DOB,DUC\n";
  const counts =
    "measure,geography,period,breakdown,category,breakdown2,category2,statistic,numerator,denominator,value";
  const private_ = {
    "sent/uasc.csv": `${heading}R700,1,03/04/2009,\n`,
    "sent/uasc.txt": `\uFEFF${heading.replaceAll(",", ";")}R700;1;03/04/2009;\n`,
    "sent/advocacy.csv": `${advocacyHeading}\nR700${",".repeat(advocacyHeading.split(",").length - 1)}\n`,
    "out.csv": `${counts}\nchildren-in-care,Exampleton,2024-03-31,,,,,value,3,,3\n`,
    "faults.csv":
      "rule,kind,fatal,file,column,rows,children,lines,measures,sentence\n101,sex,no,a.csv,SEX,1,1,7,,x\n",
    "kept/private/salt": "a"
  };
  const open = {
    "invented.csv": `${heading}EX000007,1,03/04/2009,\n`,
    "empty.csv": heading,
    "figures.csv": `${counts},status\nchildren-in-care,Exampleton,2024-03-31,,,,,value,30,,30,shown\n`,
    "tests/fixtures/uasc.csv": private_["sent/uasc.csv"]
  };
  execFileSync("git", ["rm", "-rfq", "--cached", "."], {cwd: root});
  for (const [path, text] of Object.entries({...private_, ...open})) put(path, text);
  git("add", "-f", ...Object.keys(private_), ...Object.keys(open));
  const {status, stderr} = hook();
  expect(status).toBe(1);
  for (const path of Object.keys(private_)) expect(stderr).toContain(`${path} is `);
  for (const path of Object.keys(open)) expect(stderr).not.toMatch(new RegExp(`^${path} `, "m"));
  expect(stderr).not.toMatch(/R700|2009/);
});
