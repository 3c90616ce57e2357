import {type Fact, hasNumbers} from "../fact.js";

const near = [
  "In the area, 20 miles or less",
  "In the area, over 20 miles",
  "In the area, distance unknown",
  "Outside the area, 20 miles or less"
];

/** All the bands of locality: inside and outside, near, far and unknown. */
const bandsInAll = 6;

/**
 * `within-20-miles`, which the department does not print: the four near bands of locality. Only where none of
 * the six is hidden, for the sum of four and one more would give the sixth.
 */
export function nearHome(facts: readonly Fact[]): Fact[] {
  const places = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.measure !== "distance-bands" || fact.breakdown !== "locality" || !hasNumbers(fact)) continue;
    if (fact.numerator === null) continue;
    const key = `${fact.period}|${fact.geographyType}|${fact.laCode || fact.geography}`;
    places.set(key, [...(places.get(key) ?? []), fact]);
  }
  return [...places.values()].flatMap((bands) => {
    const [first] = bands;
    if (!first?.denominator || bands.length < bandsInAll) return [];
    const parts = bands.filter(({category}) => near.includes(category));
    const numerator = parts.reduce((total, part) => total + part.numerator!, 0);
    const value = (100 * numerator) / first.denominator;
    return [{...first, measure: "within-20-miles", breakdown: "", category: "", numerator, value}];
  });
}
