import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {type Council, readCouncil} from "../../loaders/council.js";
import {editionPeriod} from "../../loaders/editions/edition.js";
import {keepEdition} from "../../loaders/editions/keep.js";
import {earlierEditions, editionsOf, standingEditions} from "../../loaders/editions/read.js";
import {saidBefore} from "../../loaders/editions/said.js";
import {keptEditions} from "../../loaders/publish/editions.js";
import {figureColumns} from "../../loaders/publish/figures_csv.js";

let folder: string;
let council: Council;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "editions-"));
  writeFileSync(
    join(folder, "council.json"),
    JSON.stringify({...JSON.parse(readFileSync("data/council.json", "utf8")), extractDate: "2025-04-30"})
  );
  council = readCouncil(join(folder, "council.json"));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const row = (period: string, value: string, status = "shown") =>
  `children-in-care,Exampleshire Council,${period},,,,,value,${value},,${value},,,children,${status},"Exampleshire Council SSDA903 exports, 2024-04-30"`;

function builtSite(rows: readonly string[], dataDate = "2024-04-30", laCode = "999"): string {
  const site = join(folder, "site");
  mkdirSync(join(site, "downloads"), {recursive: true});
  writeFileSync(join(site, "downloads/figures.csv"), `${[figureColumns.join(), ...rows].join("\n")}\n`);
  writeFileSync(
    join(site, "build.json"),
    JSON.stringify({laCode, dataDate, council: "Exampleshire Council"})
  );
  return site;
}

describe("an edition is called after the last period it holds", () => {
  it.each([
    ["2024-03-31", "2023-24"],
    ["2024-04-30", "2023-24"],
    ["2024-06-30", "2024-25-q1"],
    ["2024-10-15", "2024-25-q2"],
    ["2025-01-10", "2024-25-q3"],
    ["2025-03-30", "2024-25-q3"]
  ])("an extract of %s makes %s", (date, period) => {
    expect(editionPeriod(date)).toBe(period);
  });
});

describe("npm run edition", () => {
  it("keeps the figures as they were published, to the byte", () => {
    const site = builtSite([row("2024-03-31", "180")]);
    expect(keepEdition(site, council)).toBe("2023-24");
    const [kept] = editionsOf(council);
    expect(kept?.files.get("figures.csv")).toEqual(readFileSync(join(site, "downloads/figures.csv")));
  });

  it("does not keep another council's site", () => {
    expect(() => keepEdition(builtSite([], "2024-04-30", "998"), council)).toThrow(/another council/);
  });

  it("never makes an edition again with other figures", () => {
    keepEdition(builtSite([row("2024-03-31", "180")]), council);
    expect(() => keepEdition(builtSite([row("2024-03-31", "181")]), council)).toThrow(/never made again/);
  });

  it("asks for a build first", () => {
    expect(() => keepEdition(join(folder, "nowhere"), council)).toThrow(/npm run build/);
  });
});

describe("the editions of a council", () => {
  it("are none where none was kept", () => {
    expect(editionsOf(council)).toEqual([]);
  });

  it("are its own alone", () => {
    keepEdition(builtSite([row("2024-03-31", "180")]), council);
    expect(editionsOf({...council, laCode: "998"})).toEqual([]);
  });

  it("stop the build when a figure in them was changed", () => {
    keepEdition(builtSite([row("2024-03-31", "180")]), council);
    const file = join(folder, "editions/2023-24/figures.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("180", "179"));
    expect(() => editionsOf(council)).toThrow(/not what was published/);
  });

  it("stop the build when a file of them is gone", () => {
    keepEdition(builtSite([]), council);
    rmSync(join(folder, "editions/2023-24/figures.csv"));
    expect(existsSync(join(folder, "editions/2023-24/edition.json"))).toBe(true);
    expect(() => editionsOf(council)).toThrow(/missing/);
  });

  it("are earlier only when their exports are", () => {
    keepEdition(builtSite([row("2025-03-31", "180")], "2025-04-30"), council);
    expect(earlierEditions(council)).toEqual([]);
  });

  it("stand also when the same exports are built again, though they are no earlier release", () => {
    keepEdition(builtSite([row("2025-03-31", "180")], "2025-04-30"), council);
    const said = saidBefore(standingEditions(council), "Exampleshire Council");
    expect(said.map(({period, value}) => [period, value])).toEqual([["2025-03-31", 180]]);
  });

  it("say the same when the council has another name now, and are kept under the one it had", () => {
    keepEdition(builtSite([row("2024-03-31", "180")]), {
      ...council,
      name: "Exampleshire and Sampleton Council"
    });
    const renamed = {...council, name: "Newshire Council"};
    const said = saidBefore(earlierEditions(renamed), renamed.name);
    expect(said.map(({geography, period, value}) => [geography, period, value])).toEqual([
      ["Newshire Council", "2024-03-31", 180]
    ]);
    const record = readFileSync(join(folder, "editions/2023-24/edition.json"), "utf8");
    expect(JSON.parse(record).council).toBe("Exampleshire Council");
  });

  it("say what was shown, and not what was withheld", () => {
    keepEdition(builtSite([row("2024-03-31", "180"), row("2023-12-31", "", "withheld")]), council);
    const said = saidBefore(earlierEditions(council), "Exampleshire Council");
    expect(said.map(({period, value}) => [period, value])).toEqual([["2024-03-31", 180]]);
  });
});

it("sets an edition beside the present figures", () => {
  keepEdition(builtSite([row("2023-03-31", "170"), row("2024-03-31", "180")]), council);
  const editions = earlierEditions(council);
  const now = editions[0]!.rows.map((one) =>
    one.period === "2024-03-31" && one.status === "shown" ? {...one, value: 186, numerator: 186} : one
  );
  const [kept] = keptEditions(editions, now, council.extractDate);
  expect(kept).toMatchObject({period: "2023-24", supersededBy: "2024-25", isLast: true, shown: 2, moved: 1});
  expect(
    kept?.totals.map(({old, now}) => [old, now].map((cell) => cell?.status === "shown" && cell.value))
  ).toEqual([[180, 186]]);
});
