/**
 * What the columns of the populations are read from. By definition only what is read from one thing can follow
 * from another: that every unaccompanied child of a small council lives near by is chance, and is theirs to keep.
 */
const subjects: Readonly<Record<string, string>> = {
  sex: "sex",
  age: "age",
  aged_four: "age",
  age_band: "age",
  age_band_broad: "age",
  age_in_two: "age",
  review_age_band: "age",
  ethnicity: "ethnicity",
  ethnicity_white_british: "ethnicity",
  gypsy_roma_traveller: "ethnicity",
  uasc: "uasc",
  legal_status: "legal status",
  category_of_need: "category of need",
  placement_type: "placement type",
  distance_miles: "place",
  distance_band: "place",
  locality: "place",
  outside_area: "place",
  time_in_care: "time in care",
  months_in_care: "time in care",
  reason_ceased: "reason ceased",
  reason_place_change: "reason for a move",
  planned: "reason for a move",
  participation_code: "taking part",
  participation_coded: "taking part",
  views_conveyed: "taking part",
  attended: "taking part",
  review_sequence: "review",
  review_format: "format",
  year_of_turning_18: "age",
  theme: "theme",
  respondent: "respondent",
  question: "question",
  answer: "answer",
  audit: "audit",
  role: "role",
  plan_stage: "plan",
  camhs_stage: "referral",
  late_reason: "lateness",
  non_participation_reason: "taking no part"
};

const words = new Set(["among", "counted", "of", "true", "and", "or", "not", "is", "null"]);

/** Whether two characteristics are read from different things. Of a column that is not listed nobody can say so. */
export function areApart(one: string, other: string): boolean {
  const [own, others] = [subjectsOf(one), subjectsOf(other)];
  return own !== null && others !== null && own.every((subject) => !others.includes(subject));
}

/** The columns that a characteristic is read from: a breakdown's own, or all in a condition. */
export function columnsIn(name: string): readonly string[] {
  const found = name.replace(/'[^']*'/g, "").match(/[a-z_]+\w*/g) ?? [];
  return [...new Set(found.filter((word) => !words.has(word)))];
}

/** Null where a column is not listed. */
function subjectsOf(name: string): readonly string[] | null {
  const found = columnsIn(name).map((column) => subjects[column]);
  return found.every((subject) => subject !== undefined) ? found : null;
}
