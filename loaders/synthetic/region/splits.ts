/** How all the children in care divide, by the department's words: parts in a hundred. */
interface Split {
  readonly group: string;
  readonly parts: Readonly<Record<string, number>>;
}

export const splits: readonly Split[] = [
  {
    group: "Age group",
    parts: {
      "Under 1 year": 5,
      "1 to 4 years": 14,
      "5 to 9 years": 19,
      "10 to 15 years": 38,
      "16 years and over": 24
    }
  },
  {
    group: "Category of need",
    parts: {
      "N1. Abuse or neglect": 64,
      "N2. Child's disability": 3,
      "N3. Parental illness or disability": 3,
      "N4. Family in acute stress": 8,
      "N5. Family dysfunction": 13,
      "N6. Socially unacceptable behaviour": 2,
      "N7. Low income": 0.2,
      "N8. Absent parenting": 7
    }
  },
  {
    group: "Distance between home and placement and locality of placement",
    parts: {
      "1. Placed inside the LA boundary, 20 miles or less from home": 49,
      "2. Placed outside the LA boundary, 20 miles or less from home": 20,
      "3. Placed inside the LA boundary, more than 20 miles from home": 5,
      "4. Placed outside the LA boundary, more than 20 miles from home": 17,
      "5. Placed inside the LA boundary, distance not known or not recorded": 4,
      "6. Placed outside the LA boundary, distance not known or not recorded": 5
    }
  },
  {
    group: "Distance between home and placement",
    parts: {
      "Placed 20 miles or less from home": 69,
      "Placed more than 20 miles from home": 22,
      "Distance not known or not recorded": 9
    }
  },
  {
    group: "Ethnicity",
    parts: {
      "Asian or Asian British": 5,
      "Black, African, Caribbean or Black British": 7,
      "Mixed or Multiple ethnic groups": 10,
      "Other ethnic group": 4,
      White: 73,
      "Refused or information not yet available": 1
    }
  },
  {
    group: "Legal status",
    parts: {
      "Detained for child protection": 0.1,
      "Full care order": 58,
      "Interim care order": 16,
      "Placement order granted": 7,
      "Voluntary agreements under S20 CA 1989": 18.5,
      "Youth justice legal statuses": 0.4
    }
  },
  {
    group: "Locality of placement",
    parts: {
      "Placed inside the local authority boundary": 58,
      "Placed outside the local authority boundary": 42
    }
  },
  {
    group: "Placement",
    parts: {
      "Foster placements": 69,
      "Placed for adoption": 3,
      "Secure homes and children's homes": 11,
      "Independent and semi-independent living arrangements/supported accommodation": 8,
      "Placed with parents or other person with parental responsibility": 5,
      "Residential schools": 0.3,
      "Other residential settings": 1.7,
      "Other placements": 2
    }
  },
  {group: "Sex", parts: {Female: 44, Male: 56}},
  {group: "Unaccompanied asylum-seeking children", parts: {UASC: 7, "Non-UASC": 93}}
];
