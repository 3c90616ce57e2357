/** The categories of every breakdown, in the order they are printed. Every one is printed in every period, zeros too. */
export const categories: Readonly<Record<string, readonly string[]>> = {
  sex: ["Female", "Male", "Unknown"],
  age_band: ["Under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over", "Unknown"],
  age_band_broad: ["Under 5", "5 to 15", "16 and over", "Unknown"],
  review_age_band: ["Under 4", "4 to 9", "10 to 15", "16 and over", "Unknown"],
  ethnicity: ["Asian", "Black", "Mixed", "White", "Other", "Unknown"],
  ethnicity_white_british: ["White British", "Ethnic minorities", "Unknown"],
  gypsy_roma_traveller: ["Gypsy or Roma", "Irish Traveller"],
  legal_status: [
    "Interim care order",
    "Full care order",
    "Placement order",
    "Section 20",
    "Youth justice",
    "Detained for child protection",
    "Freeing order"
  ],
  placement_type: [
    "Foster placements",
    "Placed for adoption",
    "Secure homes and children's homes",
    "Supported accommodation",
    "Placed with parents",
    "Residential schools",
    "Other residential settings",
    "Other placements"
  ],
  category_of_need: [
    "Abuse or neglect",
    "Child's disability",
    "Parental illness or disability",
    "Family in acute stress",
    "Family dysfunction",
    "Socially unacceptable behaviour",
    "Low income",
    "Absent parenting"
  ],
  uasc: ["UASC", "Not UASC"],
  time_in_care: ["Under 6 months", "6 to 11 months", "1 to 2 years", "3 to 4 years", "5 years and over"],
  reason_ceased: [
    "Returned home",
    "Adopted",
    "Special guardianship",
    "Child arrangements",
    "Independent living",
    "Aged 18 and remained",
    "Other authority",
    "Other"
  ],
  reason_place_change: [
    "Change to or implementation of care plan",
    "Resignation or closure of provision",
    "Allegation",
    "Standards of care concern",
    "Approval removed",
    "Carer requests end due to child's behaviour",
    "Carer requests end, other reason",
    "Child requests placement end",
    "Responsible or area authority requests placement end",
    "Change in status of placement only",
    "Custody arrangement",
    "Other",
    "Not recorded"
  ],
  planned: ["Planned", "Unplanned", "Status only", "Other reason", "Not recorded"],
  distance_band: ["20 miles or less", "Over 20 miles", "Unknown"],
  locality: [
    "In the area, 20 miles or less",
    "In the area, over 20 miles",
    "In the area, distance unknown",
    "Outside the area, 20 miles or less",
    "Outside the area, over 20 miles",
    "Outside the area, distance unknown",
    "Unknown"
  ],
  outside_area: ["In the area", "Outside the area", "Unknown"],
  participation_code: [
    "PN1 Attended and spoke for themselves",
    "PN2 Attended and an advocate spoke for them",
    "PN3 Attended and conveyed their views without words",
    "PN4 Attended but did not convey their views",
    "PN5 Did not attend but briefed an advocate",
    "PN6 Did not attend but conveyed their views another way",
    "PN7 Did not attend or convey their views",
    "Not recorded"
  ],
  review_sequence: ["First", "Second", "Later"],
  year_of_turning_18: ["In the first year", "In the second year", "In the third year"]
};

/** What a breakdown is called on pages. */
export const breakdownLabels: Readonly<Record<string, string>> = {
  sex: "sex",
  age_band: "age",
  age_band_broad: "age in broad bands",
  review_age_band: "age at the review",
  ethnicity: "ethnicity",
  ethnicity_white_british: "ethnicity in two groups",
  gypsy_roma_traveller: "Gypsy, Roma and Irish Traveller",
  legal_status: "legal status",
  placement_type: "placement type",
  category_of_need: "category of need",
  uasc: "unaccompanied asylum-seeking children",
  time_in_care: "time in care",
  reason_ceased: "reason for leaving care",
  reason_place_change: "reason the placement ended",
  planned: "whether the change was planned",
  distance_band: "distance from home",
  locality: "distance and area",
  outside_area: "in or outside the area",
  participation_code: "how the child took part",
  review_sequence: "first, second or later review",
  year_of_turning_18: "when they turn 18"
};
