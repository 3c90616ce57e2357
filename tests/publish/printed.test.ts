import {describe, expect, it} from "vitest";
import {type PrintedFigure, readPublished} from "../../loaders/comparators/published/figure.js";
import {printedReports, printedRow} from "../../loaders/publish/printed.js";

const figure: PrintedFigure = {
  id: "x1",
  council: "Exampleshire",
  year: "2017-18",
  period: "2018-03-31",
  measure: "reviews-on-time",
  subject: "reviews on time",
  value: 94.4,
  unit: "per cent",
  asPrinted: "94.4%",
  document: "IRO annual report",
  paragraph: "6.1",
  show: true,
  whose: "council",
  counted: "reviews",
  ages: "",
  band: "",
  base: "",
  relations: []
};

describe("a printed figure", () => {
  it("is written with its unit and the decimals it was printed with", () => {
    expect(printedRow(figure).text).toBe("94.4%");
    expect(printedRow({...figure, value: 1753, unit: "reviews", asPrinted: "1753"}).text).toBe(
      "1,753 reviews"
    );
    expect(printedRow({...figure, value: -7.5, asPrinted: "7.5%"}).text).toBe("\u22127.5%");
    expect(printedRow({...figure, value: null, asPrinted: "N/A"}).text).toBe("none given");
  });

  it("has nothing of its value where it may not be shown, or is 1 to 5 people", () => {
    const hidden = printedRow({...figure, show: false, value: 87.5, asPrinted: "87.5 %"});
    expect(JSON.stringify(hidden)).not.toContain("87");
    expect(hidden.text).toBeNull();
    expect(printedRow({...figure, value: 3, unit: "children", asPrinted: "three"}).text).toBeNull();
    expect(printedRow({...figure, value: 6, unit: "children", asPrinted: "six"}).text).toBe("6 children");
  });
});

describe("what the site gets of the reports", () => {
  const figures = readPublished("data/published");
  const {figures: rows, findings, beside} = printedReports();

  it("holds every figure that is not a definition, and no value of one that is not shown", () => {
    expect(rows.length).toBe(figures.filter(({whose}) => whose !== "definition").length);
    const hidden = new Set(figures.filter(({show}) => !show).map(({id}) => id));
    expect(rows.filter(({id, text}) => hidden.has(id) && text !== null)).toEqual([]);
    expect(rows.filter(({id}) => hidden.has(id)).length).toBeGreaterThan(20);
  });

  it("never shows a count of 1 to 5 people", () => {
    const few = rows.filter(({text}) =>
      /^[1-5] (children|young people|parents|carers|staff|IROs|cases)/.test(text ?? "")
    );
    expect(few).toEqual([]);
  });

  it("says what does not fit, and what the department has today, in sentences", () => {
    const sentences = findings.map(({sentence}) => sentence);
    expect(sentences).toContain(
      "Printed 94.4% for 1,687 of 1,753; the counts give 96.2%. 94.4% of 1,753 would be 1,654 or 1,655."
    );
    expect(sentences).toContain("Printed 57% for 10 of 23; the counts give 43%. 57% of 23 would be 13.");
    expect(beside.map(({sentence}) => sentence)).toContain(
      "Printed 197 (children in care); the department's figure today is 196."
    );
  });
});
