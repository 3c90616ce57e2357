import type {Fact} from "../fact.js";
import {aboutOf, type Claim, claimsOf} from "./claims.js";
import type {PublishedRow} from "./published_row.js";
import type {PublishedNumber} from "./symbols.js";
import {yearEnd, yearEnding} from "./time.js";

/** A fact on its way: several of the department's categories may make one of ours. */
interface Gathered {
  readonly claim: Claim;
  readonly row: PublishedRow;
  readonly parts: PublishedRow[];
  readonly whole: PublishedRow | undefined;
}

/** The facts of one file, by our measures. `source` is written to each. */
export function factsOf(rows: readonly PublishedRow[], source: string): Fact[] {
  const about = aboutOf([...new Set(rows.map(({group}) => group))]);
  const totals = new Map(rows.filter(isTotal).map((row) => [placeOf(row), row]));
  const claims = remembered((group, category) => claimsOf(about, group, category));
  const gathered = new Map<string, Gathered>();
  for (const row of rows) {
    for (const claim of claims(row.group, row.category)) {
      const key = [claim.measure, claim.statistic, claim.breakdown, claim.category, placeOf(row, "")].join(
        "|"
      );
      const already = gathered.get(key);
      if (already) already.parts.push(row);
      else gathered.set(key, {claim, row, parts: [row], whole: totals.get(placeOf(row))});
    }
  }
  return [...gathered.values()].map((entry) => fact(entry, source));
}

function isTotal({category}: PublishedRow): boolean {
  return /^total\b/i.test(category);
}

function placeOf(row: PublishedRow, group = row.group): string {
  return `${row.year}|${row.geographyType}|${row.laCode || row.geography}|${group}`;
}

/** Files of 57,000 rows have under a hundred kinds of row. */
function remembered(find: (group: string, category: string) => Claim[]) {
  const found = new Map<string, Claim[]>();
  return (group: string, category: string) => {
    const key = `${group}|${category}`;
    const claims = found.get(key) ?? find(group, category);
    found.set(key, claims);
    return claims;
  };
}

function fact({claim, row, parts, whole}: Gathered, source: string): Fact {
  const {status, ...numbers} = figures[claim.figure](parts, whole);
  const shown = status === "shown" || status === "u";
  return {
    measure: claim.measure,
    geography: row.geography,
    geographyType: row.geographyType,
    laCode: row.laCode,
    period: claim.kind === "state" ? yearEnd(row.year) : yearEnding(row.year),
    breakdown: claim.breakdown,
    category: claim.category,
    statistic: claim.statistic,
    numerator: shown ? numbers.numerator : null,
    denominator: shown ? numbers.denominator : null,
    value: shown ? numbers.value : null,
    unit: claim.unit,
    status,
    source
  };
}

type Numbers = Pick<Fact, "numerator" | "denominator" | "value" | "status">;
type Figure = (parts: readonly PublishedRow[], whole: PublishedRow | undefined) => Numbers;

const figures: Readonly<Record<Claim["figure"], Figure>> = {
  count(parts) {
    const {value, status} = sum(parts.map(({number}) => number));
    return {numerator: value, denominator: null, value, status};
  },
  share(parts, whole) {
    const counted = sum(parts.map(({number}) => number));
    const denominator = whole?.number.value ?? null;
    const printed = parts.length === 1 ? parts[0]!.percentage : null;
    const value =
      printed?.value ?? (counted.value !== null && denominator ? (100 * counted.value) / denominator : null);
    const hidden = counted.status === "c" || !printed || printed.status === "x";
    const status = hidden ? counted.status : printed.status;
    return {
      numerator: counted.value,
      denominator,
      value,
      status: value === null && isShown(status) ? "x" : status
    };
  },
  rate([row]) {
    return {
      numerator: row!.number.value,
      denominator: row!.population.value,
      value: row!.rate.value,
      status: row!.rate.status
    };
  },
  /** A mean: the department prints it in the column of numbers. */
  score([row]) {
    return {numerator: null, denominator: null, value: row!.number.value, status: row!.number.status};
  }
};

function isShown(status: Fact["status"]): boolean {
  return status === "shown" || status === "u";
}

/** A sum with a hidden part is hidden. */
function sum(numbers: readonly PublishedNumber[]): PublishedNumber {
  const hidden = numbers.find(({value}) => value === null);
  if (hidden) return hidden;
  const value = numbers.reduce((total, number) => total + number.value!, 0);
  return {value, status: numbers.some(({status}) => status === "u") ? "u" : "shown"};
}
