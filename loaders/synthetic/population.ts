import {writeFileSync} from "node:fs";
import {join} from "node:path";

const bands = [
  {from: 0, to: 0, share: 0.05},
  {from: 1, to: 4, share: 0.214},
  {from: 5, to: 9, share: 0.286},
  {from: 10, to: 15, share: 0.338},
  {from: 16, to: 17, share: 0.112}
] as const;

/** Of every 1,000 children of the council, by the middle of 2014 and of 2024; the rest are White British. */
const groups = {
  "White British": null,
  "Gypsy or Roma": [1.5, 1.6],
  "Irish Traveller": [0.8, 0.8],
  "White Irish and other White": [34, 46],
  Mixed: [48, 63],
  Asian: [32, 40],
  Black: [13, 17],
  Other: [6, 10]
} as const;

const firstMidYear = 2014;
const lastMidYear = 2024;

/** The invented council's children at each mid-year: 32,000 where about 180 are in care, and in proportion. */
export function writePopulation(folder: string, inCare: number): void {
  const population = ["year,age_from,age_to,count"];
  const byEthnicity = ["year,age_from,age_to,ethnicity,count"];
  for (let year = firstMidYear; year <= lastMidYear; year++) {
    const total = (32_000 + (year - firstMidYear) * 85) * (inCare / 180);
    for (const {from, to, share} of bands) {
      const count = Math.round(total * share);
      population.push(`${year},${from},${to},${count}`);
      for (const [ethnicity, people] of ethnicityRows(count, year)) {
        byEthnicity.push(`${year},${from},${to},${ethnicity},${people}`);
      }
    }
  }
  writeFileSync(join(folder, "population.csv"), `${population.join("\n")}\n`);
  writeFileSync(join(folder, "population_ethnicity.csv"), `${byEthnicity.join("\n")}\n`);
}

/** The five groups, which add to `count`, then the parts of White and everyone but White British. */
function ethnicityRows(count: number, year: number): (readonly [string, number])[] {
  const along = (year - firstMidYear) / (lastMidYear - firstMidYear);
  const people = (group: Exclude<keyof typeof groups, "White British">) => {
    const [first, last] = groups[group];
    return Math.round((count * (first + (last - first) * along)) / 1000);
  };
  const others = people("Mixed") + people("Asian") + people("Black") + people("Other");
  const whiteMinorities =
    people("Gypsy or Roma") + people("Irish Traveller") + people("White Irish and other White");
  return [
    ["Asian", people("Asian")],
    ["Black", people("Black")],
    ["Mixed", people("Mixed")],
    ["White", count - others],
    ["Other", people("Other")],
    ["White British", count - others - whiteMinorities],
    ["Ethnic minorities", others + whiteMinorities],
    ["Gypsy or Roma", people("Gypsy or Roma")],
    ["Irish Traveller", people("Irish Traveller")]
  ];
}
