import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {readCouncil} from "../../loaders/council.js";
import {knownIds} from "../../loaders/exports/known_ids.js";
import {identifiersIn, privacySentences} from "../../loaders/publish/privacy.js";
import {listFiles} from "../../loaders/publish/staging.js";
import {builtSite} from "./built.js";

it("no file of the built site holds an identifier", () => {
  const council = readCouncil("data/council.json");
  const ids = knownIds(council.exports);
  expect(ids.size).toBeGreaterThan(100);
  const files = listFiles(builtSite);
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((path) =>
    privacySentences(
      path,
      identifiersIn(readFileSync(join(builtSite, path)), ids, [council.contact.address ?? ""])
    )
  );
  expect(found).toEqual([]);
});
