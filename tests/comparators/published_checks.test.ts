import {describe, expect, it} from "vitest";
import {findings} from "../../loaders/comparators/published/checks.js";
import {type PrintedFigure, parsePublished} from "../../loaders/comparators/published/figure.js";

const columns = "id,value,unit,as_printed,relations,base,period,counted,ages,band,show,subject";

/** Invented figures of one invented report, from lines of `columns`. */
function printed(...lines: string[]): PrintedFigure[] {
  return parsePublished([columns, ...lines].join("\n")).map((figure) => ({
    ...figure,
    council: "Invented",
    document: "report",
    paragraph: "1"
  }));
}

/** Each finding as its check and sentence. */
function found(...lines: string[]): string[][] {
  return findings(printed(...lines)).map(({check, sentence}) => [check, sentence]);
}

describe("a percentage and its count", () => {
  const of = (percentage: string) => [
    "all,40,children,40,,,,,,,,children",
    "some,10,children,10,a:count,all,,,,,,visited",
    `share,${percentage},per cent,${percentage}%,a:percentage,all,,,,,,share visited`
  ];

  it("fit when the percentage is the count's", () => {
    expect(found(...of("25"))).toEqual([]);
  });

  it("do not fit when another count would give the percentage", () => {
    expect(found(...of("30"))).toEqual([
      ["percentage and its count", "Printed 30% for 10 of 40; the counts give 25%. 30% of 40 would be 12."]
    ]);
  });

  it("fit when a half was rounded down", () => {
    expect(
      found(
        "all,8,children,8,,,,,,,,children",
        "some,1,children,1,a:count,all,,,,,,visited",
        "share,12,per cent,12%,a:percentage,all,,,,,,share visited"
      )
    ).toEqual([]);
  });
});

describe("a percentage that no whole number gives", () => {
  it("is found with the number it is said to be of", () => {
    expect(
      found(
        "all,9,parents,9,,,,parents,,,,parents",
        "share,70,per cent,70%,,all,,parents,,,,parents who came"
      )
    ).toEqual([
      [
        "percentage that no whole number gives",
        "Printed 70% of 9 (parents who came); no whole number of 9 gives that percentage."
      ]
    ]);
  });

  it("is found where its base is itself printed as a percentage", () => {
    const lines = (share: string) => [
      "all,10,parents,10,,,,parents,,,,parents",
      "sent,60,per cent,60%,,all,,parents,,,,parents sent a form",
      `filled,${share},per cent,${share}%,,sent,,parents,,,,parents who filled it in`
    ];
    expect(found(...lines("50"))).toEqual([]);
    expect(found(...lines("60")).map(([check]) => check)).toEqual(["percentage that no whole number gives"]);
  });

  it("is told in words alone when it may not be shown", () => {
    const [finding] = findings(
      printed(
        "all,9,parents,9,,,,parents,,,,parents",
        "share,70,per cent,70%,,all,,parents,,,false,parents who came"
      )
    );
    expect(finding!.repeatsFigures).toBe(false);
    expect(finding!.sentence).not.toMatch(/\d/);
  });
});

describe("parts and totals", () => {
  it("fit when the parts make the whole", () => {
    expect(
      found(
        "w,37,children,37,a:whole,,,,,,,all",
        "p,30,children,30,a:part,,,,,,,one",
        "q,7,children,7,a:part,,,,,,,other"
      )
    ).toEqual([]);
  });

  it("do not fit when they make something else", () => {
    expect(
      found(
        "w,38,children,38,a:whole,,,,,,,all",
        "p,30,children,30,a:part,,,,,,,one",
        "q,7,children,7,a:part,,,,,,,other"
      )
    ).toEqual([["parts and totals", "Printed 38 (all) beside 30 (one) and 7 (other); the parts make 37."]]);
  });

  it("let percentages of everyone miss 100% by their rounding and no more", () => {
    const three = (last: string) =>
      ["33", "33", last].map((v, i) => `p${i},${v},per cent,${v}%,a:part,,,,,,,part`);
    expect(found(...three("33"))).toEqual([]);
    expect(found(...three("31")).map(([check]) => check)).toEqual(["parts and totals"]);
  });

  it("say so when a share may be printed for its opposite", () => {
    const [[, sentence] = []] = found(
      "w,80,per cent,80%,a:whole,,,,,,,yes",
      "p,15,per cent,15%,a:part,,,,,,,a friend",
      "q,5,per cent,5%,a:part,,,,,,,a teacher"
    );
    expect(sentence).toContain("may be printed for its opposite");
  });
});

describe("bands", () => {
  const bands = (...names: string[]) =>
    found(...names.map((b, i) => `b${i},1,children,1,a:band,,,,,${b},,aged ${b}`));

  it("fit when every age is in one", () => {
    expect(bands("0 to 4", "5 to 9", "10 to 15")).toEqual([]);
  });

  it("do not fit when an age is in two, or in none", () => {
    expect(bands("0 to 1", "5 to 10", "10 to 15")).toEqual([
      [
        "overlapping bands",
        "Printed bands 0 to 1, 5 to 10 and 10 to 15; none holds 2 to 4 and 10 to 15 overlaps 5 to 10 at 10."
      ]
    ]);
  });
});

describe("a caseload", () => {
  const caseload = (printedAs: string) =>
    found(
      "c,100,children,100,a:children,,,,,,,children",
      "f,2.0,full-time equivalents,2.0,a:full-time,,,,,,,IROs",
      `k,${printedAs},children,${printedAs},a:caseload,,,,,,,average caseload`
    );

  it("fits anything the rounded full-time equivalents could give", () => {
    expect(caseload("49")).toEqual([]);
    expect(caseload("51")).toEqual([]);
  });

  it("does not fit what they could not", () => {
    expect(caseload("62")).toEqual([
      [
        "children and IROs against the caseload",
        "Printed a caseload of 62; 100 children and 2 full-time IROs give 50. 62 would be that of 1.6 full-time IROs."
      ]
    ]);
  });
});

describe("a year and its quarters", () => {
  const year = (value: string) =>
    found(
      ...["90", "80", "70", "61"].map((v, i) => `q${i},${v},per cent,${v}%,a:quarter,,,,,,,quarter`),
      `y,${value},per cent,${value}%,a:year,,,,,,,all on time`
    ).map(([check]) => check);

  it("fit when the year is not their plain average", () => {
    expect(year("61")).toEqual([]);
  });

  it("are found when it is", () => {
    expect(year("75")).toEqual(["average of quarters"]);
  });
});

describe("a change in per cent", () => {
  const change = (value: string) =>
    found(
      "b,200,children,200,a:before,,,,,,,before",
      "n,187,children,187,a:after,,,,,,,after",
      `c,-${value},per cent,${value}%,a:change,,,,,,,fall`
    );

  it("fits when it is that of the counts", () => {
    expect(change("6.5")).toEqual([]);
  });

  it("does not fit when they give another", () => {
    expect(change("6.4")).toEqual([
      ["change in per cent", "Printed a fall of 6.4%; 200 to 187 is a fall of 6.5%, which rounds to 6.5%."]
    ]);
  });
});

describe("more likely", () => {
  const claim = (value: string) =>
    found(
      "p,40,per cent,40%,a:share-of-cases,,,,,,,share of cases",
      "q,20,per cent,20%,a:share-of-population,,,,,,,share of children",
      `t,${value},per cent,${value}%,a:times-more,,,,,,,more likely`
    );

  it("fits the ratio to all the other children", () => {
    expect(claim("167")).toEqual([]);
  });

  it("does not fit one share over the other", () => {
    expect(claim("100").map(([check]) => check)).toEqual(["more likely, from two shares"]);
    expect(claim("100")[0]![1]).toContain("2.7 times");
  });
});

describe("a share of the population", () => {
  const share = (value: string) =>
    found(
      "c,8,per cent,8%,a:share-of-cases,,,,,,,of children in care",
      `p,${value},per cent,${value}%,a:share-of-population,,,,,,,of the population`,
      "r,100,rate,100,a:rate,,,,,,,in care"
    ).map(([check]) => check);

  it("fits while a fifth or less of the group's children would be in care", () => {
    expect(share("0.4")).toEqual([]);
  });

  it("is absurd when more would be", () => {
    expect(share("0.3")).toEqual(["share of the population too small to be right"]);
  });
});

describe("populations", () => {
  const compared = (one: string, other: string) =>
    found(`a,30,per cent,30%,a:compared,,${one},,,one`, `b,33,per cent,33%,a:compared,,${other},,,other`).map(
      ([check]) => check
    );

  it("match when ages and time are the same", () => {
    expect(compared("2018-03-31,children,0 to 17,", "2018-03-31,children,0 to 17,")).toEqual([]);
  });

  it.each([
    ["ages", "2018-03-31,children,0 to 17,", "2018-03-31,children,under 16,"],
    ["years", "2018-03-31,children,0 to 17,", "2011,children,0 to 17,"],
    ["a year and a day", "January 2017 to January 2018,children,0 to 17,", "2018-03-31,children,0 to 17,"]
  ])("do not match in %s", (_, one, other) => {
    expect(compared(one, other)).toEqual(["ratio of mismatched populations"]);
  });
});

describe("a base", () => {
  const base = (...counts: string[]) =>
    found(
      "s,20,per cent,20%,a:share-taken,,,,,,,sample",
      "t,40,files,40,a:taken,,,,,,,files",
      ...counts.map((count, i) => `f${i},${count},files,${count},a:taken-from,,2018-03-31,,,,,all files`)
    ).map(([check]) => check);

  it("fits when any number printed for it gives the percentage", () => {
    expect(base("168", "201")).toEqual([]);
  });

  it("contradicts when none does", () => {
    expect(base("168", "160")).toEqual(["base that contradicts another"]);
  });
});

describe("a figure printed again", () => {
  it("is misnamed when it counts something else", () => {
    expect(
      found(
        "a,57,per cent,57%,a:restated,,,children,,,,one",
        "b,57,per cent,57%,a:restated,,,reviews,,,,other"
      ).map(([check]) => check)
    ).toEqual(["one percentage, two units"]);
  });

  it("must be the same figure", () => {
    expect(found("a,461,reviews,461,a:same,,,,,,,held", "b,461,reviews,461,a:same,,,,,,,held")).toEqual([]);
    expect(
      found("a,461,reviews,461,a:same,,,,,,,held", "b,416,reviews,416,a:same,,,,,,,held").map(([c]) => c)
    ).toEqual(["one figure, printed twice"]);
  });
});
