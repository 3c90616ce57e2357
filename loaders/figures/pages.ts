import type {Page} from "../measures/measure.js";

/** The story pages, in the order of the navigation, with the names a reader sees. */
export const storyPages: Readonly<Record<Page, string>> = {
  trends: "Children in care",
  moves: "Placement moves",
  ethnicity: "Ethnicity",
  distance: "Distance",
  reviews: "Reviews",
  participation: "Taking part",
  health: "Health",
  service: "The IRO service",
  voice: "Voice"
};
