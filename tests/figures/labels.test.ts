import {expect, it} from "vitest";
import {figure} from "../../loaders/figures/figure.js";
import audits from "../../loaders/measures/audits.js";
import {cell, releaseOf} from "./release.js";

it("names a table of questions and answers by its questions, so that no two tables of a page are named alike", () => {
  const cells = ["Yes", "No"].flatMap((answer, index) => [
    cell("audits", "2023-24", [20 + index, 41, 49], {breakdown: "answer", category: answer}),
    cell("audits", "2023-24", [20 + index, 41, 49], {
      breakdown: "question",
      category: "Is there a plan?",
      breakdown2: "answer",
      category2: answer
    })
  ]);
  const named = [{by: "answer"}, {by: "question", by2: "answer"}].map(
    (asked) =>
      /role="region"[^>]* aria-label="([^"]*)"/.exec(
        figure(releaseOf(cells), [audits], {measure: "audits", ...asked}).html
      )?.[1]
  );
  expect(named[0]).toBeDefined();
  expect(named[1]).toBeDefined();
  expect(named[0]).not.toBe(named[1]);
});
