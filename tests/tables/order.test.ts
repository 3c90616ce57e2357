import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {order} from "../../loaders/tables/order.js";

const {stitched, entities, ...others} = order;
const folders = Object.entries({...others, entities: [...stitched, ...entities]});

describe("the order of the tables", () => {
  it.each(folders)("names every file of %s once, and no other", (folder, names) => {
    const files = readdirSync(`loaders/tables/${folder}`).map((name) => name.replace(/\.sql$/, ""));
    const lost = files.filter((name) => !names.includes(name));
    const said = `Add to ${folder} in loaders/tables/order.ts, after the tables it is made from: ${lost.join(", ")}`;
    expect(lost, said).toEqual([]);
    const gone = names.filter((name) => !files.includes(name));
    expect(gone, `No file in loaders/tables/${folder}: ${gone.join(", ")}`).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
