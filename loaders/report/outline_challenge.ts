import {answers, graph, heading, type Section, say, series, table, write} from "./outline.js";

const intervals = {
  part: "words",
  title: "The longest time that may pass before a review (regulation 33)",
  head: ["Review", "No later than"],
  rows: [
    ["First", "20 working days after the child came into care"],
    ["Second", "3 months after the first"],
    ["Every later one", "6 months after the one before"]
  ]
} as const;

/** Challenge, the three audits, work beyond single cases, what comes next, and what the board is asked. */
export const challenge: readonly Section[] = [
  {
    id: "challenge",
    title: "Scrutiny and challenge",
    parts: [
      say(
        "An officer who finds a problem in a child’s care or plan must see that it is resolved: informally where that works, otherwise under the dispute resolution process of the IRO Handbook (chapter 6), and if need be by referring the case to Cafcass."
      ),
      write("challenge", "Say how challenge works here, who meets to settle it, and what it achieved."),
      series("Challenges", "years", "challenges", "challenge-resolution-time", "challenges-resolved-in-time"),
      table("challenges", "stage"),
      graph("challenges", "theme"),
      table("challenges", "outcome"),
      series("Challenges through the year", "quarters", "challenges"),
      heading("Last year’s recommendations"),
      {part: "actions"}
    ]
  },
  {
    id: "audit-challenge",
    title: "Audit of IRO challenge",
    parts: [
      answers("audits", "IRO challenge", "What the audit of challenge found"),
      graph("recommendations-by-theme", "theme"),
      table("recommendations-by-theme", "time_in_care"),
      graph("challenges", "stage"),
      write(
        "audit-challenge",
        "Say how files were chosen, what was looked for and found, and what is recommended."
      )
    ]
  },
  {
    id: "audit-pathway",
    title: "Audit of needs assessments behind pathway plans",
    parts: [
      say(
        "A young person who is eligible must have a needs assessment no later than three months after turning 16 or becoming eligible, and a pathway plan that rests on it (regulations 42 and 43)."
      ),
      answers("audits", "Pathway planning", "What the audit of pathway planning found"),
      table("pathway-plans", "plan_stage"),
      table("needs-assessments"),
      answers("audits", "Care plans", "What the audit of care plans found"),
      write("audit-pathway", "Say who was audited, what is missing, and what is recommended.")
    ]
  },
  {
    id: "audit-stability",
    title: "Audit of placement stability",
    parts: [
      say(
        '<value-of measure="three-or-more-placements" show="counts"/> of children in care had three or more placements in <period-of measure="three-or-more-placements"/>.'
      ),
      table("three-or-more-placements", "ethnicity_white_british"),
      graph("over-representation-moves", "ethnicity_white_british"),
      table("three-or-more-placements", "sex"),
      table("three-or-more-placements", "legal_status"),
      table("three-or-more-placements", "placement_type"),
      graph("age-at-third-placement", "age_band"),
      series(
        "Children who moved most",
        "years",
        "movers-ever-outside-area",
        "review-after-move",
        "notified-moves",
        "freeze-requests"
      ),
      intervals,
      table("moves-by-reason", "reason_place_change"),
      table("moves-by-reason", "planned"),
      table("next-placement-type", "placement_type"),
      answers("audits", "Placement stability", "What the audit of placement stability found"),
      write(
        "audit-stability",
        "Say what the files showed about planning, reviews and records of moves, and what is recommended."
      )
    ]
  },
  {
    id: "strategic-work",
    title: "Strategic work",
    parts: [
      write(
        "strategic-work",
        "Say which groups the service sits on, and what it brought to safeguarding partners."
      ),
      series(
        "Health, advocacy and visits",
        "years",
        "health-assessments",
        "sdq-concern",
        "missing",
        "advocacy-referrals",
        "visits-out-of-area"
      )
    ]
  },
  {
    id: "next-steps",
    title: "Next steps",
    parts: [
      write(
        "next-steps",
        "List what the service will do next year, each as one step that can be seen to be done."
      )
    ]
  },
  {
    id: "summary",
    title: "Summary",
    parts: [
      {
        part: "beside",
        measures: [
          "children-in-care-rate",
          "three-or-more-placements",
          "long-term-stability",
          "within-20-miles",
          "reviews-on-time",
          "participation-views-conveyed"
        ]
      },
      write("summary", "Sum up the year in one paragraph: what went well, what did not.")
    ]
  },
  {
    id: "requests",
    title: "Requests to the corporate parenting board",
    parts: [write("requests", "List what the board is asked to note, to decide and to support.")]
  }
];
