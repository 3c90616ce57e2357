/** A field of the records whose gaps are a category of a measure, and what stands and falls with it. */
export interface Field {
  /** The return's words for it, or those of the council's own file. */
  readonly name: string;
  readonly words: string;
  readonly measure: string;
  readonly by: string;
  readonly gap: "Unknown" | "Not recorded";
  /** The group whose share readers look at. */
  readonly headline?: string;
  /** Measures that rest on the field beside those divided by it. */
  readonly behind?: readonly string[];
}

export const fields: readonly Field[] = [
  {name: "SEX", words: "Sex", measure: "children-in-care", by: "sex", gap: "Unknown"},
  {
    name: "DOB",
    words: "Age",
    measure: "children-in-care",
    by: "age_band",
    gap: "Unknown",
    behind: ["turning-18", "section-20", "long-term-stability", "age-at-third-placement"]
  },
  {
    name: "ETHNIC",
    words: "Ethnicity",
    measure: "ethnicity-of-children",
    by: "ethnicity",
    gap: "Unknown",
    behind: ["over-representation-care", "over-representation-moves"]
  },
  {
    name: "PL_DISTANCE",
    words: "Distance from home",
    measure: "distance-bands",
    by: "distance_band",
    gap: "Unknown",
    headline: "Over 20 miles",
    behind: ["within-20-miles", "over-20-miles-outside-area", "median-distance"]
  },
  {
    name: "PL_LA",
    words: "Area of the placement",
    measure: "distance-bands",
    by: "locality",
    gap: "Unknown",
    behind: ["outside-area", "over-20-miles-outside-area", "movers-ever-outside-area", "visits-out-of-area"]
  },
  {
    name: "REVIEW_CODE",
    words: "How the child took part",
    measure: "participation-method",
    by: "participation_code",
    gap: "Not recorded",
    behind: [
      "participation-attended",
      "participation-views-conveyed",
      "participation-any-review",
      "participation-every-review"
    ]
  },
  {
    name: "REASON_PLACE_CHANGE",
    words: "Why a placement changed",
    measure: "moves-by-reason",
    by: "reason_place_change",
    gap: "Not recorded"
  },
  {
    name: "LATE_REASON",
    words: "Why a review was late",
    measure: "late-review-reasons",
    by: "late_reason",
    gap: "Not recorded"
  },
  {
    name: "NON_PARTICIPATION_REASON",
    words: "Why a child did not take part",
    measure: "non-participation-reasons",
    by: "non_participation_reason",
    gap: "Not recorded"
  },
  {
    name: "THEME",
    words: "What a challenge was about",
    measure: "challenges",
    by: "theme",
    gap: "Not recorded"
  },
  {
    name: "OUTCOME",
    words: "What came of a challenge",
    measure: "challenges",
    by: "outcome",
    gap: "Not recorded"
  },
  {name: "STATUS", words: "What became of an action", measure: "actions", by: "status", gap: "Not recorded"}
];
