import {describe, expect, it} from "vitest";
import {faultyWords} from "./faulty_words.js";

describe("what must not be said", () => {
  it.each([
    ["They are 40% more likely than a White British child (8 of 42).", "“more likely” from two shares"],
    ["Boys are 12 per cent less likely to attend (3 of 25).", "“more likely” from two shares"],
    ["The rise is significant.", "“significant” without a number"],
    ["There is no difference between the groups.", "“no difference”"],
    ["35% had three or more placements.", "a percentage without its counts"]
  ])("is found in “%s”", (sentence, fault) => {
    expect(faultyWords(sentence)).toEqual([{fault, sentence}]);
  });

  it.each([
    "This does not mean there is no difference: we cannot tell.",
    "If ethnicity made no difference, about 6 of them would be.",
    "35% (8 of 23) had three or more placements.",
    "57% of 23 children is 13 children.",
    "Signs are significant at 5 in 100."
  ])("is not found in “%s”", (sentence) => {
    expect(faultyWords(sentence)).toEqual([]);
  });

  it("is found sentence by sentence", () => {
    expect(faultyWords("12% (3 of 25) attended. 35% did not.")).toHaveLength(1);
  });
});
