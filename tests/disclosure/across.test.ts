import {describe, expect, it} from "vitest";
import {corrected, joined} from "../../loaders/disclosure/attack/across.js";
import {audit, provable} from "../../loaders/disclosure/attack/audit.js";
import {linesOf} from "../../loaders/disclosure/attack/figures.js";
import {aMeasure} from "./tables.js";

const head =
  "measure,geography,period,breakdown,category,breakdown2,category2,statistic,numerator,denominator,value,lower,upper,unit,status,source";
const measures = [
  aMeasure("children-in-care", {breakdowns: ["sex"]}),
  aMeasure("reviews-held", {subject: "service", breakdowns: []})
];

/** `Female 90` is shown, `Male` is withheld; no category is the total. */
function figures(...rows: readonly string[]): string {
  const lines = rows.map((row) => {
    const [measure = "", category = "", count = ""] = row.split("/");
    const status = count === "" ? "withheld" : "shown";
    return `${measure},local,2024-03-31,${category && "sex"},${category},,,value,${count},,${count},,,children,${status},`;
  });
  return `${[head, ...lines].join("\n")}\n`;
}

const total = "children-in-care//100";
const lines = (...rows: readonly string[]) => linesOf(figures(...rows));
const bytes = (text: string) => new TextEncoder().encode(text);

describe("whoever kept an earlier release", () => {
  it("reads what this one hides", async () => {
    const now = lines(total, "children-in-care/Female/", "children-in-care/Male/");
    const then = lines(total, "children-in-care/Female/97");
    expect(await provable(now, {measures})).toEqual([]);
    expect(await provable(joined(now, [then]), {measures})).not.toEqual([]);
  });

  it("sees that a figure about children was corrected", () => {
    const found = corrected(lines("children-in-care//101"), [lines(total)], measures);
    expect(found.map(({where}) => where)).toEqual(["children-in-care, 2024-03-31"]);
  });

  it("may see that a count of what the council did was", () => {
    expect(corrected(lines("reviews-held//101"), [lines("reviews-held//100")], measures)).toEqual([]);
  });
});

describe("the audit of a site with editions", () => {
  const site = (now: string, then: string) =>
    new Map([
      ["downloads/figures.csv", bytes(now)],
      ["editions/2022-23/figures.csv", bytes(then)]
    ]);
  const male = figures(total, "children-in-care/Female/", "children-in-care/Male/");

  it("finds nothing where both are safe together", async () => {
    expect(await audit(site(male, figures(total)), {measures})).toEqual([]);
  });

  it("finds a group that only both together give away", async () => {
    const found = await audit(site(male, figures("children-in-care/Female/97")), {measures});
    expect(found.map(({what}) => what)).toContain("a group of 1 to 5 can be proved");
  });

  it("finds it where the council had another name then", async () => {
    const then = figures("children-in-care/Female/97").replaceAll(",local,", ",Localshire,");
    const found = await audit(site(male, then), {measures});
    expect(found.map(({what}) => what)).toContain("a group of 1 to 5 can be proved");
  });

  it("finds a correction that was published though it should have been refused", async () => {
    const found = await audit(site(figures("children-in-care//101"), figures(total)), {measures});
    expect(found.map(({what}) => what)).toContain("shown with other numbers than in an earlier release");
  });
});

describe("beside the department's tables", () => {
  const now = figures(total, "children-in-care/Female/", "children-in-care/Male/");
  const site = new Map([["downloads/figures.csv", bytes(now)]]);

  it("a group is broken that ours and theirs together give away", async () => {
    const department = lines("children-in-care/Female/97");
    expect(await audit(site, {measures, department})).not.toEqual([]);
  });

  it("a group that theirs alone prove is theirs", async () => {
    const department = lines(total, "children-in-care/Female/97", "children-in-care/Male/3");
    expect(await audit(site, {measures, department})).toEqual([]);
  });

  it("takes a figure that the department withholds for a nought, if need be", async () => {
    const hidden = ["children-in-care/Male/", "children-in-care/Unknown/"];
    const now = figures("children-in-care//106", "children-in-care/Female/100", ...hidden);
    const site = new Map([["downloads/figures.csv", bytes(now)]]);
    const unknown = lines("children-in-care/Unknown/").map((line) => ({...line, status: "c"}));
    expect(await audit(site, {measures})).not.toEqual([]);
    expect(await audit(site, {measures, department: unknown})).toEqual([]);
  });

  it("a group is not looked for when theirs are left out", async () => {
    expect(await audit(site, {measures})).toEqual([]);
  });
});
