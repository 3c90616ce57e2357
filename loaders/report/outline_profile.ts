import {answers, graph, heading, type Section, say, series, table, write} from "./outline.js";

/** Who the children are, how they took part, and what people said. */
export const profile: readonly Section[] = [
  {
    id: "profile",
    title: "Profile of children and young people in care",
    parts: [
      graph("children-in-care"),
      series(
        "Children coming into care and leaving it",
        "years",
        "children-in-care",
        "children-starting",
        "children-ceasing"
      ),
      write(
        "profile",
        "Say what lies behind the number of children in care, and how it compares with elsewhere."
      ),
      heading("Sex"),
      table("children-in-care", "sex"),
      heading("Ethnicity"),
      graph("ethnicity-of-children", "ethnicity"),
      table("ethnicity-of-children", "ethnicity_white_british"),
      graph("over-representation-care", "ethnicity"),
      write(
        "ethnicity",
        "Say how the mix of children in care is changing and why, and what is done for whom."
      ),
      heading("Age"),
      graph("children-in-care", "age_band"),
      table("children-in-care", "age_band"),
      heading("Legal status"),
      graph("legal-status-under-16", "legal_status", {over: "time"}),
      table("legal-status-under-16", "legal_status"),
      series("Section 20 and care proceedings", "years", "section-20", "children-in-proceedings"),
      write("legal-status", "Say what lies behind the use of orders and of section 20."),
      heading("Distance from home"),
      graph("distance-bands", "locality"),
      table("distance-bands", "locality"),
      series(
        "Living near home",
        "years",
        "within-20-miles",
        "outside-area",
        "over-20-miles-outside-area",
        "median-distance"
      ),
      write("distance", "Say why children live far away, and what is done to bring placements nearer."),
      heading("Placement stability"),
      graph("three-or-more-placements"),
      series("Stability", "years", "three-or-more-placements", "long-term-stability", "placement-moves-rate"),
      write("stability", "Say what helped or hindered children to stay where they are."),
      heading("Unaccompanied asylum-seeking children"),
      graph("uasc-children"),
      series("Unaccompanied asylum-seeking children", "years", "uasc-children", "uasc-share"),
      write("uasc", "Say what these young people need and what the council can offer them.")
    ]
  },
  {
    id: "participation",
    title: "Child-focused reviews, participation and feedback",
    parts: [
      say(
        'In <period-of measure="reviews-held"/> <value-of measure="reviews-held"/> reviews were held. A child of four or over takes part by speaking, by an advocate, or by any other way of being heard.'
      ),
      graph("participation-views-conveyed"),
      graph("participation-method", "participation_code"),
      table("participation-method", "participation_code"),
      table("non-participation-reasons", "non_participation_reason"),
      series(
        "Taking part",
        "years",
        "participation-views-conveyed",
        "participation-attended",
        "participation-any-review",
        "participation-every-review",
        "child-chaired",
        "seen-before-review"
      ),
      table("review-attendance", "role"),
      table("review-format", "review_format"),
      write("participation", "Say how children are helped to take part, and why some did not."),
      heading("What children and young people said"),
      say(
        "No percentage is given for fewer than ten answers, and each stands beside the number who answered."
      ),
      answers("feedback", "Child", "What children said about their reviews"),
      {part: "comments", by: "Child"},
      series("Consultation and survey", "years", "consultation-returned", "survey-response"),
      table("consultation-returned", "respondent"),
      write("feedback-children", "Say what the service heard and what it changed because of it."),
      heading("What carers said"),
      answers("feedback", "Carer", "What carers said about reviews"),
      {part: "comments", by: "Carer"},
      write("feedback-carers", "Say what carers told the service, also about how the young person engaged."),
      heading("What parents said"),
      answers("feedback", "Parent", "What parents said about reviews"),
      {part: "comments", by: "Parent"},
      write("feedback-parents", "Say how parents who could not come were consulted and kept informed.")
    ]
  }
];
