/**
 * Characteristics that say something about one another, as anyone can read in the definitions: White
 * British children are White, a placement over 20 miles away is in one of the localities over 20 miles.
 * Each kind of child there can be is a row, with what it is called in each characteristic; a population
 * that is not divided by the first of them is not divided by the family.
 * `counted by …` and `among those of …` name a measure's conditions.
 */
export interface Family {
  readonly name: string;
  readonly characteristics: readonly string[];
  readonly kinds: readonly (readonly string[])[];
}

const far = "Over 20 miles";
const near = "20 miles or less";
const [counted, rest, out] = ["counted", "rest", "out"];

const localities = [
  ["In the area, 20 miles or less", near, "In the area"],
  ["In the area, over 20 miles", far, "In the area"],
  ["In the area, distance unknown", "Unknown", "In the area"],
  ["Outside the area, 20 miles or less", near, "Outside the area"],
  ["Outside the area, over 20 miles", far, "Outside the area"],
  ["Outside the area, distance unknown", "Unknown", "Outside the area"],
  ["Unknown", near, "Unknown"],
  ["Unknown", far, "Unknown"],
  ["Unknown", "Unknown", "Unknown"]
] as const;

const ways = [
  ["PN1 Attended and spoke for themselves", true, true],
  ["PN2 Attended and an advocate spoke for them", true, true],
  ["PN3 Attended and conveyed their views without words", true, true],
  ["PN4 Attended but did not convey their views", true, false],
  ["PN5 Did not attend but briefed an advocate", false, true],
  ["PN6 Did not attend but conveyed their views another way", false, true],
  ["PN7 Did not attend or convey their views", false, false]
] as const;

const reasons = [
  ["Change to or implementation of care plan", "Planned"],
  ["Carer requests end due to child's behaviour", "Unplanned"],
  ["Carer requests end, other reason", "Unplanned"],
  ["Child requests placement end", "Unplanned"],
  ["Responsible or area authority requests placement end", "Unplanned"],
  ["Change in status of placement only", "Status only"],
  ["Resignation or closure of provision", "Other reason"],
  ["Allegation", "Other reason"],
  ["Standards of care concern", "Other reason"],
  ["Approval removed", "Other reason"],
  ["Custody arrangement", "Other reason"],
  ["Other", "Other reason"],
  ["Not recorded", "Not recorded"]
] as const;

const is = (holds: boolean) => (holds ? counted : rest);

export const families: readonly Family[] = [
  {
    name: "ethnic group",
    characteristics: ["ethnicity", "ethnicity_white_british", "gypsy_roma_traveller"],
    kinds: [
      ["White", "White British", ""],
      ["White", "Ethnic minorities", ""],
      ["White", "Ethnic minorities", "Gypsy or Roma"],
      ["White", "Ethnic minorities", "Irish Traveller"],
      ...["Asian", "Black", "Mixed", "Other"].map((name) => [name, "Ethnic minorities", ""]),
      ["Unknown", "Unknown", ""]
    ]
  },
  {
    name: "age",
    characteristics: ["age_band", "age_band_broad", "among those of legal-status-under-16", "age_in_two"],
    kinds: [
      ["Under 1", "Under 5", "in", "Under 10"],
      ["1 to 4", "Under 5", "in", "Under 10"],
      ["5 to 9", "5 to 15", "in", "Under 10"],
      ["10 to 15", "5 to 15", "in", "10 and over"],
      ["16 and over", "16 and over", "out", "10 and over"],
      ["Unknown", "Unknown", "in", "Unknown"],
      ["Unknown", "Unknown", "out", "Unknown"]
    ]
  },
  {
    name: "age at the review",
    characteristics: ["review_age_band", "age_in_two"],
    kinds: [
      ["Under 4", "Under 10"],
      ["4 to 9", "Under 10"],
      ["10 to 15", "10 and over"],
      ["16 and over", "10 and over"],
      ["Unknown", "Unknown"]
    ]
  },
  {
    name: "legal status",
    characteristics: ["legal_status", "counted by section-20", "counted by children-in-proceedings"],
    kinds: [
      "Interim care order",
      "Full care order",
      "Placement order",
      "Section 20",
      "Youth justice",
      "Detained for child protection",
      "Freeing order",
      ""
    ].map((name) => [name, is(name === "Section 20"), is(name === "Interim care order")])
  },
  {
    name: "unaccompanied",
    characteristics: ["uasc", "counted by uasc-children"],
    kinds: [
      ["UASC", counted],
      ["Not UASC", rest]
    ]
  },
  {
    name: "place",
    characteristics: [
      "locality",
      "distance_band",
      "outside_area",
      "counted by within-20-miles",
      "counted by over-20-miles-outside-area",
      "counted by outside-area",
      "among those of median-distance"
    ],
    kinds: localities.map(([locality, distance, area]) => [
      locality,
      distance,
      area,
      is(area === "In the area" || distance === near),
      is(area === "Outside the area" && distance === far),
      is(area === "Outside the area"),
      distance === "Unknown" ? "out" : "in"
    ])
  },
  {
    name: "way of taking part",
    characteristics: [
      "participation_code",
      "among those of participation-method",
      "counted by participation-attended",
      "counted by participation-views-conveyed"
    ],
    kinds: [
      ...ways.map(([name, attended, conveyed]) => [name, "in", is(attended), is(conveyed)]),
      ["Not recorded", "out", out, out],
      ["", "out", out, out]
    ]
  },
  {
    name: "reason for a move",
    characteristics: ["reason_place_change", "planned"],
    kinds: reasons
  }
];

/** What a child is for life, so that those who came and those who left explain the difference. */
export const lasting = ["sex", "ethnicity", "ethnicity_white_british", "gypsy_roma_traveller"];

/** Categories that not everyone has one of. */
export const partial = ["gypsy_roma_traveller"];
