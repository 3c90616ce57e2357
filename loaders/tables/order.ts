/** The SQL files in the order they run: folders as the data flows, and within a folder as tables need each other. */
export const order: Readonly<Record<"exports" | "entities" | "populations", readonly string[]>> = {
  exports: [],
  entities: [
    "ages",
    "placement_types",
    "legal_statuses",
    "categories_of_need",
    "reasons_ceased",
    "reasons_place_change",
    "known_children",
    "placed_episodes",
    "placements",
    "moves"
  ],
  populations: [
    "children_in_care",
    "children_turning_18",
    "children_starting",
    "children_ceasing",
    "children_adopted",
    "children_at_year_end",
    "children_with_three_placements",
    "children_in_care_long",
    "moves_in_period",
    "placements_entered",
    "days_in_care",
    "moves_to_review"
  ]
};
