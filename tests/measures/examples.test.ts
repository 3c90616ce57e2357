import {describe, expect, it} from "vitest";
import {measures} from "../../loaders/measures/index.js";
import {workedOut} from "../fixtures/worked.js";

const worked = measures.filter((measure) => measure.example);

describe("the worked example of a measure", () => {
  it.each(worked.map((measure) => [measure.id, measure] as const))(
    "%s comes out as it says",
    async (_, measure) => {
      expect(
        await workedOut(measure),
        `The SQL of loaders/measures/${measure.id}.ts and the \`expected\` of its example differ: put right whichever is wrong`
      ).toEqual(measure.example!.expected);
    }
  );

  it("is given for all that are counted from rows", () => {
    const derived = ["change", "population rate", "share ratio", "population ratio"];
    const without = measures
      .filter((measure) => !measure.example && !derived.includes(measure.figure.kind))
      .map(({id}) => `loaders/measures/${id}.ts`);
    expect(without, `Give an example: ${without.join(", ")}`).toEqual([]);
  });
});
