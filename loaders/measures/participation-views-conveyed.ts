import type {Measure} from "./measure.js";

export default {
  id: "participation-views-conveyed",
  page: "participation",
  subject: "child",
  label: "Reviews in which the child's views were conveyed",
  unit: "per cent",
  said: {clause: "of reviews heard the child’s views"},
  definition:
    "Of the reviews of children aged 4 or over where the way they took part was recorded, the share in which the child's views were conveyed: spoken, shown or passed on by someone else (PN1, PN2, PN3, PN5 or PN6). A child who attended but conveyed nothing (PN4) is not counted as taking part.",
  population: "reviews_held",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "views_conveyed", among: "participation_coded"},
  breakdowns: ["review_age_band", "sex", "ethnicity_white_british", "placement_type", "outside_area"],
  availableWhen: "year_start in (select return_year from returned_reviews)",
  impossible: {review_age_band: ["Under 4"]},
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  compared: {
    did: "heard the child’s views",
    having: "in which views were conveyed",
    didNot: "did not hear the child’s views",
    without: "in which views were not conveyed",
    everyone: "reviews"
  },
  footnote:
    "Councils differ on PN4: some count every child who attended. Reviews coded PN0 or with no code at age 4 or over say nothing about how the child took part: they are counted apart. Where exports give only the month of birth, ages are taken from its first day.",
  source: "SSDA903 return, reviews module (REVIEW_CODE)",
  example: {
    rows: [
      {participation_coded: true, views_conveyed: true},
      {participation_coded: true, views_conveyed: false},
      {participation_coded: false, views_conveyed: false}
    ],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
