import {describe, expect, it} from "vitest";
import {FatalError, said} from "../loaders/command.js";
import {OpenDataError} from "../loaders/comparators/open_data/read.js";

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (reason) {
    return reason;
  }
  throw new Error("nothing was thrown");
}

describe("what a command says when it stops", () => {
  it("is the sentence alone for what the analyst can mend", () => {
    expect(said(new FatalError("Mend the line."))).toBe("Mend the line.");
    expect(said(new OpenDataError("There is no folder."))).toBe("There is no folder.");
  });

  it("is what to do when the disk is full", () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {code: "ENOSPC"});
    expect(said(full)).toBe(
      "The disk is full. Make room and run the command again. What was published before is as it was."
    );
  });

  it("is a sentence and a place for a fault of the program", () => {
    const words = said(new Error("There is no measure."));
    expect(words).toMatch(
      /^The command stopped at a fault of its own\..*\nError: There is no measure\.\n\s+at /
    );
  });

  it.each([
    ["a JSON parser's", () => JSON.parse("EXCAN1000,17/11/2009")],
    ["a number's", () => BigInt("EXCAN1000 17/11/2009")],
    ["a locale's", () => new Intl.NumberFormat("EXCAN1000 17/11/2009")]
  ])("never repeats %s quotation of what it choked on", (_, act) => {
    const words = said(thrown(act));
    expect(words).toMatch(/^The command stopped at a fault of its own\./);
    expect(words).not.toMatch(/EXCAN1000|17\/11/);
  });

  it("is a sentence for what is no error", () => {
    expect(said("EXCAN1000")).not.toContain("EXCAN");
  });
});
