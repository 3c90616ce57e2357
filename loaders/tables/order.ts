/** The SQL files in the order they run: folders as the data flows, and within a folder as tables need each other. */
export const order: Readonly<Record<"exports" | "entities" | "populations", readonly string[]>> = {
  exports: [],
  entities: [],
  populations: []
};
