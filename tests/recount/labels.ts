/** The category of a code, written out from the department's lists. */
type Categories = Readonly<Record<string, readonly string[]>>;

const ethnicities: Categories = {
  White: ["WBRI", "WIRI", "WOTH", "WIRT", "WROM"],
  Mixed: ["MWBC", "MWBA", "MWAS", "MOTH"],
  Asian: ["AIND", "APKN", "ABAN", "AOTH", "CHNE"],
  Black: ["BCRB", "BAFR", "BOTH"],
  Other: ["OOTH"]
};

const placements: Categories = {
  "Foster placements": ["U1", "U2", "U3", "U4", "U5", "U6"],
  "Placed for adoption": ["A3", "A4", "A5", "A6"],
  "Secure homes and children's homes": ["K1", "K2"],
  "Supported accommodation": ["K3", "H5", "P2"],
  "Placed with parents": ["P1"],
  "Residential schools": ["S1"],
  "Other residential settings": ["R1", "R2", "R3", "R5"],
  "Other placements": ["P3", "Z1", "Z11", "Z12", "Z13", "Z14"]
};

const statuses: Categories = {
  "Interim care order": ["C1"],
  "Full care order": ["C2"],
  "Placement order": ["E1"],
  "Section 20": ["V2"],
  "Youth justice": ["J1", "J2", "J3"],
  "Detained for child protection": ["L1", "L2", "L3"],
  "Freeing order": ["D1"]
};

const needs: Categories = {
  "Abuse or neglect": ["N1"],
  "Child's disability": ["N2"],
  "Parental illness or disability": ["N3"],
  "Family in acute stress": ["N4"],
  "Family dysfunction": ["N5"],
  "Socially unacceptable behaviour": ["N6"],
  "Low income": ["N7"],
  "Absent parenting": ["N8"]
};

const reasonsCeased: Categories = {
  "Returned home": ["E4A", "E4B"],
  Adopted: ["E11", "E12"],
  "Special guardianship": ["E43", "E44", "E45", "E46", "E47", "E48"],
  "Child arrangements": ["E41"],
  "Independent living": ["E5", "E6"],
  "Aged 18 and remained": ["E17"],
  "Other authority": ["E3"]
};

const reasonsMoved: Categories = {
  "Change to or implementation of care plan": ["CARPL"],
  "Resignation or closure of provision": ["CLOSE"],
  Allegation: ["ALLEG"],
  "Standards of care concern": ["STAND"],
  "Approval removed": ["APPRR"],
  "Carer requests end due to child's behaviour": ["CREQB"],
  "Carer requests end, other reason": ["CREQO"],
  "Child requests placement end": ["CHILD"],
  "Responsible or area authority requests placement end": ["LAREQ"],
  "Change in status of placement only": ["PLACE"],
  "Custody arrangement": ["CUSTOD"],
  Other: ["OTHER"]
};

const plans: Categories = {
  Planned: ["CARPL"],
  Unplanned: ["CREQB", "CREQO", "CHILD", "LAREQ"],
  "Status only": ["PLACE"],
  "Other reason": ["CLOSE", "ALLEG", "STAND", "APPRR", "CUSTOD", "OTHER"]
};

function of(categories: Categories, code: string, otherwise = ""): string {
  return Object.keys(categories).find((label) => categories[label]?.includes(code)) ?? otherwise;
}

export const ethnicity = (code: string) => of(ethnicities, code, "Unknown");
export const placementType = (code: string) => of(placements, code);
export const legalStatus = (code: string) => of(statuses, code);
export const categoryOfNeed = (code: string) => of(needs, code);
export const reasonCeased = (code: string) => of(reasonsCeased, code, "Other");
export const reasonMoved = (code: string) => of(reasonsMoved, code, "Not recorded");
export const planned = (code: string) => of(plans, code, "Not recorded");

export function whiteBritish(code: string): string {
  if (code === "WBRI") return "White British";
  return ethnicity(code) === "Unknown" ? "Unknown" : "Ethnic minorities";
}

export function sex(code: string): string {
  if (code === "2" || code === "F") return "Female";
  return code === "1" || code === "M" ? "Male" : "Unknown";
}

export function ageBand(age: number | null): string {
  if (age === null || age < 0) return "Unknown";
  if (age < 1) return "Under 1";
  if (age < 5) return "1 to 4";
  if (age < 10) return "5 to 9";
  return age < 16 ? "10 to 15" : "16 and over";
}

export function reviewAgeBand(age: number | null): string {
  if (age === null || age < 0) return "Unknown";
  if (age < 4) return "Under 4";
  if (age < 10) return "4 to 9";
  return age < 16 ? "10 to 15" : "16 and over";
}

export function timeInCare(months: number): string {
  if (months < 6) return "Under 6 months";
  if (months < 12) return "6 to 11 months";
  if (months < 36) return "1 to 2 years";
  return months < 60 ? "3 to 4 years" : "5 years and over";
}

export function distanceBand(miles: number | null): string {
  if (miles === null) return "Unknown";
  return miles <= 20 ? "20 miles or less" : "Over 20 miles";
}

export function area(outside: boolean | null): string {
  if (outside === null) return "Unknown";
  return outside ? "Outside the area" : "In the area";
}

export function locality(outside: boolean | null, miles: number | null): string {
  if (outside === null) return "Unknown";
  const far = {"20 miles or less": "20 miles or less", "Over 20 miles": "over 20 miles"};
  return `${area(outside)}, ${far[distanceBand(miles) as keyof typeof far] ?? "distance unknown"}`;
}
