import type {Measure} from "./measure.js";

export default {
  id: "participation-attended",
  page: "participation",
  subject: "child",
  label: "Reviews the child attended",
  unit: "per cent",
  said: {clause: "of reviews were attended by the child"},
  definition:
    "Of the reviews of children aged 4 or over where the way they took part was recorded, the share that the child attended, whether or not the child's views were conveyed (PN1 to PN4).",
  population: "reviews_held",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "attended", among: "participation_coded"},
  breakdowns: ["review_age_band", "sex", "ethnicity_white_british", "placement_type", "outside_area"],
  availableWhen: "year_start in (select return_year from returned_reviews)",
  impossible: {review_age_band: ["Under 4"]},
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  compared: {
    did: "were attended by the child",
    having: "attended by the child",
    didNot: "were not attended by the child",
    without: "not attended by the child",
    everyone: "reviews"
  },
  footnote:
    "A child may take part without attending, through someone who speaks for them. Reviews coded PN0 or with no code at age 4 or over say nothing about how the child took part: they are counted apart. Where exports give only the month of birth, ages are taken from its first day.",
  source: "SSDA903 return, reviews module (REVIEW_CODE)",
  example: {
    rows: [
      {participation_coded: true, attended: true},
      {participation_coded: true, attended: true},
      {participation_coded: true, attended: false}
    ],
    expected: {numerator: 2, denominator: 3, value: 66.66666666666667}
  }
} satisfies Measure;
