import {expect, it} from "vitest";
import {solutions} from "./enumerate.js";
import {linkedTable, valueOf} from "./linked.js";
import {rangesOf} from "./ranges.js";

/** All of them with DISCLOSURE_TABLES=2000. */
const tables = Number(process.env.DISCLOSURE_TABLES ?? 300);

it(`finds in ${tables} small linked tables the range that full enumeration finds`, async () => {
  let compared = 0;
  for (let seed = 1; compared < tables && seed < 5 * tables; seed++) {
    const {system, groups} = linkedTable(seed);
    const every = solutions(system);
    if (every === null) continue;
    const expected = groups.map((sum) => {
      const values = every.map((point) => valueOf(sum, point));
      return {
        low: values.reduce((least, value) => Math.min(least, value)),
        high: values.reduce((most, value) => Math.max(most, value))
      };
    });
    expect(await rangesOf(system, groups), `seed ${seed}`).toEqual(expected);
    compared++;
  }
  expect(compared).toBe(tables);
});
