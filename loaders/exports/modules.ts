/** How a column of the return is read: a date, whole number, any word, or a code of a list in `data/reference`. */
export type Kind = "date" | "number" | "word" | CodeList;

export const codeLists = [
  "sexes",
  "ethnicities",
  "reasons_new_episode",
  "legal_statuses",
  "needs",
  "placement_types",
  "providers",
  "reasons_ceased",
  "reasons_place_change",
  "review_codes"
] as const;

export type CodeList = (typeof codeLists)[number];

/** One table of the return: every column it must have, and how those we keep are read. */
export interface Module {
  readonly name: string;
  readonly title: string;
  /** Columns that a file must have to be this table, in lower case. */
  readonly columns: readonly string[];
  /** Columns kept, CHILD apart; those absent here are dropped at the door. */
  readonly kept: Readonly<Record<string, Kind>>;
  /** Columns whose unreadable value makes the whole row unreadable. */
  readonly essential: readonly string[];
}

/** Stand in for postcodes; when a file has any of them, the postcodes may be missing. */
export const standIns = ["pl_distance", "pl_la", "pl_location"];
/** Read to work out distances and areas, and dropped with all that was written. */
export const postcodes = ["home_post", "pl_post"];

export const modules: readonly Module[] = [
  {
    name: "header",
    title: "Header",
    columns: words("child sex dob ethnic upn mother mc_dob"),
    kept: {sex: "sexes", dob: "date", ethnic: "ethnicities", mother: "number"},
    essential: ["dob"]
  },
  {
    name: "episodes",
    title: "Episodes",
    columns: words(
      "child decom rne ls cin place place_provider dec rec reason_place_change home_post pl_post urn"
    ),
    kept: {
      decom: "date",
      rne: "reasons_new_episode",
      ls: "legal_statuses",
      cin: "needs",
      place: "placement_types",
      place_provider: "providers",
      dec: "date",
      rec: "reasons_ceased",
      reason_place_change: "reasons_place_change",
      home_post: "word",
      pl_post: "word",
      urn: "word",
      pl_distance: "number",
      pl_la: "word",
      pl_location: "word"
    },
    essential: ["decom", "dec"]
  },
  {
    name: "reviews",
    title: "Reviews",
    columns: words("child dob review review_code"),
    kept: {dob: "date", review: "date", review_code: "review_codes"},
    essential: ["review"]
  },
  {
    name: "uasc",
    title: "UASC",
    columns: words("child sex dob duc"),
    kept: {sex: "sexes", dob: "date", duc: "date"},
    essential: ["duc"]
  },
  {
    name: "oc2",
    title: "OC2",
    columns: words(
      "child dob sdq_score sdq_reason convicted health_check immunisations teeth_check health_assessment substance_misuse intervention_received intervention_offered"
    ),
    kept: {
      dob: "date",
      sdq_score: "number",
      sdq_reason: "word",
      convicted: "number",
      health_check: "number",
      immunisations: "number",
      teeth_check: "number",
      health_assessment: "number",
      substance_misuse: "number",
      intervention_received: "number",
      intervention_offered: "number"
    },
    essential: []
  },
  {
    name: "oc3",
    title: "OC3",
    columns: words("child dob in_touch activ accom"),
    kept: {dob: "date", in_touch: "word", activ: "word", accom: "word"},
    essential: []
  },
  {
    name: "ad1",
    title: "AD1",
    columns: words("child dob date_int date_match foster_care nb_adoptr sex_adoptr ls_adoptr"),
    kept: {
      dob: "date",
      date_int: "date",
      date_match: "date",
      foster_care: "number",
      nb_adoptr: "number",
      sex_adoptr: "word",
      ls_adoptr: "word"
    },
    essential: []
  },
  {
    name: "placed_adoption",
    title: "Placed for adoption",
    columns: words("child dob date_placed date_placed_ceased reason_placed_ceased"),
    kept: {dob: "date", date_placed: "date", date_placed_ceased: "date", reason_placed_ceased: "word"},
    essential: ["date_placed"]
  },
  {
    name: "prev_perm",
    title: "Previous permanence",
    columns: words("child dob prev_perm la_perm date_perm"),
    kept: {dob: "date", prev_perm: "word", date_perm: "word"},
    essential: []
  },
  {
    name: "missing",
    title: "Missing",
    columns: words("child dob missing mis_start mis_end"),
    kept: {dob: "date", missing: "word", mis_start: "date", mis_end: "date"},
    essential: ["mis_start", "mis_end"]
  },
  {
    name: "social_workers",
    title: "Social workers",
    columns: words("child dob sw_id sw_decom sw_dec sw_reason"),
    kept: {dob: "date", sw_id: "word", sw_decom: "date", sw_dec: "date", sw_reason: "word"},
    essential: ["sw_decom", "sw_dec"]
  }
];

function words(text: string): string[] {
  return text.split(" ");
}
