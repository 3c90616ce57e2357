import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {rules} from "../../loaders/checks/rule.js";
import {runChecks} from "../../loaders/checks/run.js";
import {readCouncil} from "../../loaders/council.js";
import {readExports} from "../../loaders/exports/read.js";

const readme = readFileSync("data/synthetic/README.md", "utf8");

it("rules find in the example council what its README lists, row by row, and nothing else", async () => {
  const listed = [...readme.matchAll(/^\| ([A-Z]*\d+[a-zA-Z]?) \| (\d+) \| .+ \|$/gm)].map(
    ([, rule, rows]) => `${rule}: ${rows} rows`
  );
  const {db} = await readExports(readCouncil("data/council.json"));
  const found = await runChecks(db);
  db.close();
  expect(found.map(({rule, rows}) => `${rule.number}: ${rows} rows`)).toEqual(listed);
  expect(readme).toContain(`${found.length} of its ${rules().length} rules`);
});
