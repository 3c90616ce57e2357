import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Database, openDatabase} from "../../loaders/database.js";
import {loadCodeLists} from "../../loaders/exports/codes.js";
import {categories} from "../../loaders/measures/categories.js";

describe("the code lists", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase();
    await loadCodeLists(db);
  });
  afterAll(() => db.close());

  const categoryOf = async (list: string, code: string) =>
    (await db.all<{category: string}>(`select category from codes_${list} where code = '${code}'`))[0]
      ?.category;

  it.each([
    ["ethnicities", "category", "ethnicity"],
    ["ethnicities", "white_british", "ethnicity_white_british"],
    ["ethnicities", "gypsy_roma_traveller", "gypsy_roma_traveller"],
    ["sexes", "category", "sex"],
    ["legal_statuses", "category", "legal_status"],
    ["placement_types", "category", "placement_type"],
    ["needs", "category", "category_of_need"],
    ["reasons_ceased", "category", "reason_ceased"],
    ["reasons_place_change", "label", "reason_place_change"],
    ["reasons_place_change", "category", "planned"]
  ])("name in %s.csv only what is published: %s are a %s", async (list, column, breakdown) => {
    const rows = await db.all<{name: string}>(
      `select distinct ${column} as name from codes_${list} where ${column} is not null`
    );
    const names = rows.map((row) => row.name);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !categories[breakdown]!.includes(name))).toEqual([]);
  });

  it("count Chinese children as Asian, and every White minority as an ethnic minority", async () => {
    expect(await categoryOf("ethnicities", "CHNE")).toBe("Asian");
    expect(
      await db.all(
        "select code from codes_ethnicities where category = 'White' and white_british = 'White British'"
      )
    ).toEqual([{code: "WBRI"}]);
  });

  it("have a name for no temporary placement, and for no series of short breaks", async () => {
    for (const code of ["T0", "T1", "T2", "T3", "T4"])
      expect(await categoryOf("placement_types", code)).toBeNull();
    for (const code of ["V3", "V4"]) expect(await categoryOf("legal_statuses", code)).toBeNull();
  });

  it("call leaving for someone without parental responsibility (E13) no return home, as the department does", async () => {
    expect(await categoryOf("reasons_ceased", "E13")).toBe("Other");
  });
});
