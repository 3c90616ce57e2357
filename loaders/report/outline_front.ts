import {graph, type Section, say, series, table, write} from "./outline.js";

/** Why there is a report, its year, the law, the council, the service, its caseloads and its reviews. */
export const front: readonly Section[] = [
  {
    id: "purpose",
    title: "Introduction and purpose",
    parts: [
      say(
        "The manager of the independent reviewing officers (IROs) must report every year on their work, for the corporate parenting board to scrutinise. The IRO Handbook (2010), chapter 7, says what the report should cover. This is that report of <council-name/>."
      ),
      say(
        "After the board has considered it, the report is published on the council’s website. Every figure in it comes from the same release as the council’s public figures about children in care, and can be downloaded there."
      ),
      write("introduction", "Say who wrote the report, who has seen it and when the board considers it.")
    ]
  },
  {
    id: "period",
    title: "Reporting period",
    parts: [
      say(
        "Figures for a day are for 31 March, figures for a year run from 1 April to 31 March. They come from the council’s SSDA903 exports of <extract-date/>, so they may differ a little from figures that others published earlier."
      ),
      say(
        "Small numbers are not shown, so that no child can be recognised: c stands for a number not shown to protect children, x for one that is not available, z for one that does not apply. A difference is called a rise or a fall only where chance alone would not easily explain it."
      )
    ]
  },
  {
    id: "legal-context",
    title: "Legal and national context",
    parts: [
      say(
        "A council must appoint an IRO for each child it looks after (section 25A of the Children Act 1989; first required by section 118 of the Adoption and Children Act 2002). Section 25B sets out what the officer does: monitor how the council carries out its functions towards the child, take part in reviews, make sure that the child’s wishes and feelings are given due consideration, and do what regulations require."
      ),
      say(
        "The Care Planning, Placement and Case Review (England) Regulations 2010 say when a case must be reviewed (regulation 33), what a review considers (regulation 35 and schedule 7), what the officer does at and between reviews (regulations 36 and 45), and who may be appointed (regulation 46). The council must tell the officer of significant changes, and the officer may refer a case to Cafcass."
      ),
      say(
        "The IRO Handbook is the statutory guidance on how the duties are carried out. It asks officers to follow the child’s case and not the meeting alone, to challenge drift, to see that the child is heard and knows about advocacy, and to hold the council to its duties as a parent. It recommends 50 to 70 children for an officer who works full time."
      ),
      say(
        "Volume 2 of the Children Act 1989 guidance and regulations, on care planning, placement and case review, gives more on reviews and on moves between placements. Section 1 of the Children and Social Work Act 2017 sets out the principles of corporate parenting that all of this serves."
      ),
      write(
        "national-context",
        "Say what changed in law, guidance or national policy this year, and what it means here."
      )
    ]
  },
  {
    id: "local-context",
    title: "Local context: the council as corporate parent",
    parts: [
      write(
        "local-context",
        "Say what the council wants for the children in its care and how the board holds it to that."
      ),
      graph("children-in-care-rate")
    ]
  },
  {
    id: "service",
    title: "The IRO service",
    parts: [
      write(
        "service",
        "Describe the team: posts, changes, experience, independence from those who manage cases, supervision, training, legal advice and administrative support."
      ),
      table("iro-workforce", "contract"),
      table("iro-workforce", "dual_role"),
      series(
        "Legal advice, placement freezes and regulation 44 visits",
        "years",
        "legal-advice",
        "freeze-requests",
        "regulation-44-visits"
      )
    ]
  },
  {
    id: "caseloads",
    title: "Caseloads and performance",
    parts: [
      series(
        "Children in care and IRO caseload",
        "years",
        "children-in-care",
        "iro-caseload",
        "reviews-per-iro"
      ),
      series(
        "IRO caseload through the year",
        "quarters",
        "iro-caseload",
        "iro-caseload-lowest",
        "iro-caseload-highest",
        "iro-weighted-caseload"
      ),
      write(
        "caseloads",
        "Say what drives the caseloads, how they are shared out and what was done about the heaviest."
      ),
      table("caseload-what-if", "change"),
      series("Children in care and reviews held", "years", "children-in-care", "reviews-held"),
      graph("reviews-held"),
      write("reviews", "Say why there were more or fewer reviews, and what that meant for the team."),
      series(
        "Reviews on time",
        "years",
        "children-all-reviews-on-time-12-months",
        "children-all-reviews-on-time",
        "reviews-on-time",
        "first-review-on-time"
      ),
      series("Reviews on time through the year", "quarters", "reviews-on-time", "first-review-on-time"),
      graph("children-all-reviews-on-time"),
      table("late-review-reasons", "late_reason"),
      series(
        "Papers of reviews",
        "years",
        "social-work-report-on-time",
        "social-work-report-shared",
        "record-distributed-on-time"
      ),
      write("timeliness", "Say why reviews were late, which children waited, and what has changed since.")
    ]
  }
];
