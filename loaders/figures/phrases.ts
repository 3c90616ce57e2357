/**
 * How a measure reads in a sentence. A count has a noun and what those counted do: "Fewer | children | are in care".
 * A share is followed by its clause: "12% | of children in care had three or more placements in the year".
 */
export interface Phrase {
  readonly noun?: string;
  readonly verb?: string;
  readonly clause?: string;
}

const counts: Readonly<Record<string, readonly [noun: string, verb: string]>> = {
  "children-in-care": ["children", "are in care"],
  "uasc-children": ["unaccompanied asylum-seeking children", "are in care"],
  "children-starting": ["children", "came into care"],
  "children-ceasing": ["children", "left care"],
  "reviews-held": ["reviews", "were held"],
  "review-backlog": ["reviews", "are overdue"],
  "late-review-reasons": ["reviews", "were held late"],
  "non-participation-reasons": ["reviews", "went ahead without the child taking part"],
  challenges: ["challenges", "were raised by IROs"],
  "advocacy-referrals": ["children", "were referred to advocacy"],
  "recommendations-by-theme": ["recommendations", "were made at reviews"],
  "survey-response": ["children", "answered the survey"],
  "freeze-requests": ["placement freezes", "were requested"],
  "regulation-44-visits": ["regulation 44 visits", "were made"]
};

const clauses: Readonly<Record<string, string>> = {
  "uasc-share": "of children in care are unaccompanied asylum seekers",
  "section-20": "of children in care are accommodated under section 20",
  "children-in-proceedings": "of children in care are in care proceedings",
  "three-or-more-placements": "of children in care had three or more placements in the year",
  "three-or-more-changes-of-carer": "of children in care lived with three or more carers in the year",
  "long-term-stability": "of children in long-term care have been in the same placement for two years",
  "movers-ever-outside-area": "of children with three or more placements were placed outside the area",
  "review-after-move": "of moves were followed by a review within 20 working days",
  "within-20-miles": "of children in care live in the area or within 20 miles of home",
  "over-20-miles-outside-area": "of children in care live outside the area and over 20 miles from home",
  "outside-area": "of children in care live outside the area",
  "reviews-on-time": "of reviews were held on time",
  "children-all-reviews-on-time": "of children had all their reviews on time",
  "children-all-reviews-on-time-12-months": "of children in care for a year had all their reviews on time",
  "first-review-on-time": "of first reviews were held within 20 working days",
  "participation-views-conveyed": "of reviews heard the child’s views",
  "participation-attended": "of reviews were attended by the child",
  "participation-any-review": "of children took part in at least one review",
  "participation-every-review": "of children took part in every review",
  "child-chaired": "of reviews were chaired or co-chaired by the child",
  "seen-before-review": "of reviews came after the child was seen by their IRO",
  "consultation-returned": "of consultation forms were returned",
  "record-distributed-on-time": "of review records went out within 20 working days",
  "social-work-report-on-time": "of social work reports were ready on time",
  "social-work-report-shared": "of social work reports were shared with the family beforehand",
  "challenges-resolved-in-time": "of challenges were resolved in time",
  "health-assessments": "of children in care for a year have an up-to-date health assessment",
  "dental-checks": "of children in care for a year had a dental check",
  immunisations: "of children in care for a year have up-to-date immunisations",
  "sdq-concern": "of children with a wellbeing score are a cause for concern",
  missing: "of children in care went missing during the year",
  "away-without-authorisation": "of children in care were away without authorisation during the year",
  "social-worker-changes": "of children in care had three or more social workers in the year"
};

/** The phrase of a measure; empty for one that is named by its label alone. */
export function phraseOf(measure: string): Phrase {
  const [noun, verb] = counts[measure] ?? [];
  const clause = clauses[measure];
  return {...(noun && verb && {noun, verb}), ...(clause && {clause})};
}
