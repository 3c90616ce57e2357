/** The department's words for a category, and ours. The first that matches is used. */
type Labels = readonly (readonly [RegExp, string])[];

export interface Breakdown {
  readonly breakdown: string;
  readonly labels: Labels;
}

/** Which of our breakdowns a group of the department's is; null for another. */
export function breakdownOf(group: string): Breakdown | null {
  const found = groups.find(([pattern]) => pattern.test(group));
  return found ? {breakdown: found[1], labels: labels[found[1]]!} : null;
}

/** Our label of a category; null where we have none. */
export function labelOf({labels}: Breakdown, category: string): string | null {
  return labels.find(([pattern]) => pattern.test(category))?.[1] ?? null;
}

const groups: readonly (readonly [RegExp, string])[] = [
  [/^age (group|on starting|on ceasing)$/i, "age_band"],
  [/^(sex|gender)$/i, "sex"],
  [/^ethnicity$/i, "ethnicity"],
  [/^category of need$/i, "category_of_need"],
  [/^legal status( on starting)?$/i, "legal_status"],
  [/^placement( type)?$/i, "placement_type"],
  [/^distance between home and placement and locality( of placement)?$/i, "locality"],
  [/^distance between home and placement$/i, "distance_band"],
  [/^locality of placement$/i, "outside_area"],
  [/^(unaccompanied asylum-seeking children|uasc)( \(uasc\))?$/i, "uasc"],
  [/^reason (episode )?ceased$/i, "reason_ceased"]
];

const labels: Readonly<Record<string, Labels>> = {
  age_band: [
    [/^under 1/i, "Under 1"],
    [/^1 to 4/i, "1 to 4"],
    [/^5 to 9/i, "5 to 9"],
    [/^10 to 15/i, "10 to 15"],
    [/^1[678] years/i, "16 and over"]
  ],
  sex: [
    [/^females?$/i, "Female"],
    [/^males?$/i, "Male"]
  ],
  ethnicity: [
    [/^asian/i, "Asian"],
    [/^black/i, "Black"],
    [/^mixed/i, "Mixed"],
    [/^white/i, "White"],
    [/^(any )?other/i, "Other"],
    [/refused|not (yet )?(available|known|obtained)/i, "Unknown"]
  ],
  category_of_need: [
    [/abuse or neglect/i, "Abuse or neglect"],
    [/child's disability/i, "Child's disability"],
    [/parental (illness|disability)/i, "Parental illness or disability"],
    [/acute stress/i, "Family in acute stress"],
    [/dysfunction/i, "Family dysfunction"],
    [/unacceptable/i, "Socially unacceptable behaviour"],
    [/low income/i, "Low income"],
    [/absent parenting/i, "Absent parenting"]
  ],
  legal_status: [
    [/interim care/i, "Interim care order"],
    [/full care/i, "Full care order"],
    [/placement order/i, "Placement order"],
    [/s(ection )?20/i, "Section 20"],
    [/youth justice/i, "Youth justice"],
    [/child protection/i, "Detained for child protection"],
    [/freeing/i, "Freeing order"]
  ],
  placement_type: [
    [/^foster/i, "Foster placements"],
    [/^placed for adoption/i, "Placed for adoption"],
    [/secure homes/i, "Secure homes and children's homes"],
    [/independent|supported accommodation/i, "Supported accommodation"],
    [/^placed with parents/i, "Placed with parents"],
    [/residential schools/i, "Residential schools"],
    [/other residential/i, "Other residential settings"],
    [/^other placements/i, "Other placements"]
  ],
  distance_band: [
    [/not known/i, "Unknown"],
    [/20 miles or less|less than 20/i, "20 miles or less"],
    [/(more than|over) 20/i, "Over 20 miles"]
  ],
  locality: [
    [/inside .*not known/i, "In the area, distance unknown"],
    [/inside .*(20 miles or less|less than 20)/i, "In the area, 20 miles or less"],
    [/inside .*(more than|over) 20/i, "In the area, over 20 miles"],
    [/outside .*not known/i, "Outside the area, distance unknown"],
    [/outside .*(20 miles or less|less than 20)/i, "Outside the area, 20 miles or less"],
    [/outside .*(more than|over) 20/i, "Outside the area, over 20 miles"]
  ],
  outside_area: [
    [/inside/i, "In the area"],
    [/outside/i, "Outside the area"]
  ],
  uasc: [
    [/^(non-uasc|children excluding)/i, "Not UASC"],
    [/^(uasc|unaccompanied)/i, "UASC"]
  ],
  reason_ceased: [
    [/^adopted/i, "Adopted"],
    [/special guardianship/i, "Special guardianship"],
    [/residence order|child arrangement/i, "Child arrangements"],
    [/^returned home|^left care to live with/i, "Returned home"],
    [/independent living/i, "Independent living"],
    [/^aged 18/i, "Aged 18 and remained"],
    [/another local authority/i, "Other authority"],
    [/^(?!total)./i, "Other"]
  ]
};
