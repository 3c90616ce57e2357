/** A share the department prints: of whom, which of them, and about how many in a hundred. */
export interface Share {
  readonly measure: string;
  readonly file: string;
  readonly group: string;
  readonly whole: string;
  readonly category: string;
  /** Of 100 children in care on 31 March, how many are in the whole. */
  readonly of: number;
  readonly percent: number;
  /** The first year it was asked; always when absent. */
  readonly since?: number;
  /** A mean, printed in the column of numbers. */
  readonly score?: true;
}

const yearOfCare = {
  file: "la_health_outcomes_cla.csv",
  group: "CLA for at least 12 months on 31 March",
  whole: "Total CLA for at least 12 months",
  of: 70
};
const stability = {file: "la_cla_placement_stability.csv", whole: "Total children"};
const scored = {...yearOfCare, group: "CLA with an SDQ score", whole: "Total with an SDQ score", of: 42};
const ever = {
  file: "la_cla_missing.csv",
  group: "CLA during the year",
  whole: "Total CLA during the year",
  of: 140
};

export const shares: readonly Share[] = [
  {
    ...stability,
    measure: "three-or-more-placements",
    group: "CLA on 31 March",
    category: "With 3 or more placements during the year",
    of: 100,
    percent: 10
  },
  {
    ...stability,
    measure: "long-term-stability",
    group: "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years",
    category: "Living with the same carer for at least 2 years",
    of: 36,
    percent: 69
  },
  {...yearOfCare, measure: "health-assessments", category: "Had their annual health assessment", percent: 89},
  {...yearOfCare, measure: "dental-checks", category: "Had their teeth checked by a dentist", percent: 77},
  {...yearOfCare, measure: "immunisations", category: "Had their immunisations up to date", percent: 83},
  {...scored, measure: "sdq-concern", category: "SDQ score is a cause for concern", percent: 40},
  {...scored, measure: "sdq-score", category: "SDQ average score", percent: 14, score: true},
  {...ever, measure: "missing", category: "CLA with a missing incident during the year", percent: 11},
  {
    ...ever,
    measure: "away-without-authorisation",
    category: "CLA who were away from placement without authorisation",
    percent: 3
  },
  {
    file: "la_cla_social_workers.csv",
    measure: "social-worker-changes",
    group: "CLA on 31 March",
    whole: "Total CLA on 31 March",
    category: "3 or more social workers during the year",
    of: 100,
    percent: 28,
    since: 2024
  }
];

/** A mean is not added up over councils. */
export function isScore(measure: string): boolean {
  return shares.some((share) => share.measure === measure && share.score);
}
