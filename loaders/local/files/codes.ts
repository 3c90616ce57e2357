/** What recommendations and challenges are about. */
export const themes = {
  care_plan: "Care plan or permanence",
  contact: "Time with family",
  placement: "Placement",
  education: "Education",
  health: "Health",
  emotional_support: "Therapeutic or emotional support",
  assessment: "Assessments and reports",
  pathway: "Pathway plan and leaving care",
  identity: "Identity and life story",
  legal: "Legal status or court",
  visits: "Visits by the social worker",
  other: "Other"
} as const;

/** Who may fill in a form or answer a survey. */
export const respondents = {child: "Child", carer: "Carer", parent: "Parent"} as const;
