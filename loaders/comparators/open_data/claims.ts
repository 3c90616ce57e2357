import {breakdownOf, labelOf} from "./labels.js";

/** What all the rows of a file are about; `other` is of children we have no measure of. */
export type About = "in care" | "starting" | "ceasing" | "other";

/** What one row says about one of our measures. */
export interface Claim {
  readonly measure: string;
  readonly breakdown: string;
  readonly category: string;
  readonly statistic: "value" | "share";
  readonly kind: "state" | "year";
  /** Which number of the row is the figure. */
  readonly figure: "count" | "share" | "rate" | "score";
  readonly unit: string;
}

/** What a file is about, from the groups that only its kind has. A file of adopted children has ages and sexes too. */
export function aboutOf(groups: readonly string[]): About {
  const has = (pattern: RegExp) => groups.some((group) => pattern.test(group));
  if (has(/^age on starting/i)) return "starting";
  if (has(/^age on ceasing|^reason (episode )?ceased/i)) return "ceasing";
  if (has(/^(placement( type)?|locality of placement|distance between home and placement)$/i))
    return "in care";
  return "other";
}

/** The measures a row is a figure of: none for most rows of most files. */
export function claimsOf(about: About, group: string, category: string): Claim[] {
  const named = namedFigures.find((figure) => figure.group.test(group) && figure.category.test(category));
  if (named) return named.claims.map((claim) => ({...total, ...claim}));
  if (about === "other") return [];
  if (/^total/i.test(category)) return /^age (group|on)/i.test(group) ? [counted(about, "", "")] : [];
  const breakdown = breakdownOf(group);
  const label = breakdown && labelOf(breakdown, category);
  if (!breakdown || !label) return [];
  const count = counted(about, breakdown.breakdown, label);
  const share: Claim = {...count, statistic: "share", figure: "share", unit: "per cent"};
  return about === "in care" ? [...inCare(breakdown.breakdown, label, count, share)] : [count, share];
}

const total = {breakdown: "", category: "", statistic: "value"} as const;

function counted(about: Exclude<About, "other">, breakdown: string, category: string): Claim {
  const [measure, kind] = (
    {
      "in care": ["children-in-care", "state"],
      starting: ["children-starting", "year"],
      ceasing: ["children-ceasing", "year"]
    } as const
  )[about];
  return {measure, breakdown, category, statistic: "value", kind, figure: "count", unit: "children"};
}

/** A category of the children in care may be a measure of its own. */
function* inCare(breakdown: string, label: string, count: Claim, share: Claim): Generator<Claim> {
  const composition = compositions[breakdown];
  if (composition) yield {...share, measure: composition, statistic: "value"};
  if (!distances.has(breakdown)) yield* [count, share];
  for (const {measure, of, figure} of ownMeasures) {
    if (of !== `${breakdown}: ${label}`) continue;
    yield {...(figure === "count" ? count : share), ...total, measure};
  }
}

const distances = new Set(["distance_band", "locality", "outside_area"]);

const compositions: Readonly<Record<string, string>> = {
  ethnicity: "ethnicity-of-children",
  distance_band: "distance-bands",
  locality: "distance-bands"
};

const ownMeasures = [
  {measure: "uasc-children", of: "uasc: UASC", figure: "count"},
  {measure: "uasc-share", of: "uasc: UASC", figure: "share"},
  {measure: "section-20", of: "legal_status: Section 20", figure: "share"},
  {measure: "children-in-proceedings", of: "legal_status: Interim care order", figure: "share"},
  {measure: "outside-area", of: "outside_area: Outside the area", figure: "share"},
  {measure: "over-20-miles-outside-area", of: "locality: Outside the area, over 20 miles", figure: "share"}
] as const;

type Named = Pick<Claim, "measure" | "kind" | "figure" | "unit">;

function share(measure: string, kind: Claim["kind"]): Named {
  return {measure, kind, figure: "share", unit: "per cent"};
}

/** Figures the department names in words of their own; the group is empty in files with one dividing column. */
const namedFigures: readonly {group: RegExp; category: RegExp; claims: readonly Named[]}[] = [
  {
    group: /^$/,
    category: /^children looked after on 31 march/i,
    claims: [
      {measure: "children-in-care", kind: "state", figure: "count", unit: "children"},
      {measure: "children-in-care-rate", kind: "state", figure: "rate", unit: "per 10,000"}
    ]
  },
  {
    group: /^$/,
    category: /^children starting/i,
    claims: [{measure: "children-starting", kind: "year", figure: "count", unit: "children"}]
  },
  {
    group: /^$/,
    category: /^children ceasing/i,
    claims: [{measure: "children-ceasing", kind: "year", figure: "count", unit: "children"}]
  },
  {
    group: /^cla on 31 march$/i,
    category: /^with 3 or more placements during the year/i,
    claims: [share("three-or-more-placements", "year")]
  },
  {
    group: /2\.5 years.*under 16/i,
    category: /^living with the same carer|^living in the same placement/i,
    claims: [share("long-term-stability", "state")]
  },
  {
    group: /^cla on 31 march$/i,
    category: /^(with )?3 or more social workers during the year/i,
    claims: [share("social-worker-changes", "year")]
  },
  {group: /./, category: /annual health assessment/i, claims: [share("health-assessments", "year")]},
  {group: /./, category: /teeth checked/i, claims: [share("dental-checks", "year")]},
  {group: /./, category: /immunisations up to date/i, claims: [share("immunisations", "year")]},
  {group: /./, category: /sdq score is a cause for concern/i, claims: [share("sdq-concern", "year")]},
  {
    group: /./,
    category: /sdq average score|average sdq score/i,
    claims: [{measure: "sdq-score", kind: "year", figure: "score", unit: "score"}]
  },
  {
    group: /^(?!.*age of)/i,
    category:
      /^(cla|children)( looked after)? (with a missing incident|who (were|went) missing)( during the year)?$/i,
    claims: [share("missing", "year")]
  },
  {
    group: /^(?!.*age of)/i,
    category:
      /^(cla|children)( looked after)? (with an away|who were away)( from placement)? without authorisation/i,
    claims: [share("away-without-authorisation", "year")]
  }
];
