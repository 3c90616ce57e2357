import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {type Council, CouncilError, readCouncil} from "../../loaders/council.js";
import {absoluteLinks} from "../../loaders/publish/absolute_links.js";
import {brandFiles} from "../../loaders/publish/brand.js";
import {contrast} from "../../loaders/publish/contrast.js";
import {machineFiles} from "../../loaders/publish/machines.js";
import {serverFiles} from "../../loaders/publish/policies.js";
import {qualityOf} from "../../loaders/publish/quality.js";
import {releasesOf} from "../../loaders/publish/releases.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "council-"));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

function councilWith(settings: object): Council {
  const least = {
    name: "Exampleton Council",
    laCode: "999",
    exports: "exports",
    extractDate: "2025-04-30",
    contact: {name: "Data team", email: "data@exampleton.example"}
  };
  writeFileSync(join(folder, "council.json"), JSON.stringify({...least, ...settings}));
  return readCouncil(folder);
}

describe("a council's own look", () => {
  it("is a style sheet of its colours, and its logo", () => {
    writeFileSync(join(folder, "logo.svg"), "<svg/>");
    const files = brandFiles(councilWith({brand: {colour: "#00443c", accent: "#b34700", logo: "logo.svg"}}));
    expect([...files.keys()].sort()).toEqual(["brand.css", "brand/logo.svg"]);
    expect(files.get("brand.css")).toContain("--brand: #00443c;");
  });

  it.each([
    [{colour: "#ffcc00"}, /"brand\.colour" #ffcc00 has a contrast of 1\.5 to 1 with white; it needs 4\.5/],
    [{accent: "#ffffff"}, /"brand\.accent"/],
    [{colour: "green"}, /should be a colour such as/],
    [{logo: "no.svg"}, /"brand\.logo"/],
    [{font: "Comic Sans"}, /"brand\.font" is not a setting/]
  ])("is refused in a sentence: %o", (brand, sentence) => {
    const attempt = () => brandFiles(councilWith({brand}));
    expect(attempt).toThrow(CouncilError);
    expect(attempt).toThrow(sentence);
  });

  it("measures contrast as the guidelines do", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

describe("what machines read", () => {
  const log = [{number: 2, published: "2025-06-12", dataDate: "2025-04-30", notes: ["Spelling & more."]}];

  it("has whole addresses, below the base path, and is well-formed", () => {
    const council = councilWith({site: "https://www.exampleton.example", basePath: "/children/"});
    const files = machineFiles(council, ["index.html", "404.html", "embed/a.html", "reviews.html"], {
      all: log
    });
    expect(files.get("sitemap.xml")!.match(/<loc>.*?<\/loc>/g)).toEqual([
      "<loc>https://www.exampleton.example/children/</loc>",
      "<loc>https://www.exampleton.example/children/reviews.html</loc>"
    ]);
    expect(files.get("feed.xml")).toContain("<description>Spelling &amp; more.</description>");
    expect(JSON.parse(files.get("feed.json")!).items[0].url).toBe(
      "https://www.exampleton.example/children/changes.html"
    );
  });

  it("is robots.txt alone where the site's address is not known", () => {
    expect([...machineFiles(councilWith({}), ["index.html"], {all: log}).keys()]).toEqual(["robots.txt"]);
  });

  it("leads from the lost page to the base path, wherever it is shown", () => {
    expect(absoluteLinks('<a href="./about.html"><a href="/x.css"><a href="https://a.b/">', "/care/")).toBe(
      '<a href="/care/about.html"><a href="/care/x.css"><a href="https://a.b/">'
    );
    expect(serverFiles("/care/")[".htaccess"]).toContain("ErrorDocument 404 /care/404.html");
  });
});

describe("the log of releases", () => {
  it("knows the release being published by the date of its exports", () => {
    const council = councilWith({});
    const notes = ["First release."];
    const log = [
      {number: 1, published: "2025-03-12", dataDate: "2025-01-31", notes},
      {number: 2, published: "2025-06-12", dataDate: "2025-04-30", notes}
    ];
    writeFileSync(join(folder, "releases.json"), JSON.stringify(log));
    const {all, now} = releasesOf(council);
    expect(all.map(({number}) => number)).toEqual([2, 1]);
    expect(now?.number).toBe(2);
  });

  it("is empty where there is none, and refused where it is none", () => {
    const council = councilWith({});
    expect(releasesOf(council)).toEqual({all: []});
    writeFileSync(join(folder, "releases.json"), "{}");
    expect(() => releasesOf(council)).toThrow(/is not a log of releases/);
  });
});

describe("counts of the run", () => {
  it("adds up by kind over all returns to the nearest ten, and does not tell of fewer", () => {
    const found = qualityOf({
      returns: [{returnYear: 2023}, {returnYear: 2024}],
      repairs: [
        {kind: "ends before it starts", count: 9},
        {kind: "ends before it starts", count: 8},
        {kind: "child absent from later returns", count: 9}
      ],
      faults: [{kind: "unknown column", count: 1}]
    });
    expect(found).toEqual({
      years: ["2023-24", "2024-25"],
      repairs: [{kind: "ends before it starts", count: 20}],
      faults: []
    });
  });
});
