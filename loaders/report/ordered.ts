import type {Block} from "./document.js";

/** Headings that skip no level, each with an address of its own; a note is not said twice running. */
export function ordered(blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>();
  let above = 1;
  let note = "";
  return blocks.map((block) => {
    if (block.kind === "graph") note = block.graph.note;
    if (block.kind === "table") {
      const said = block.note === note;
      note = block.note || note;
      return said ? {...block, note: ""} : block;
    }
    if (block.kind !== "heading") return block;
    const level = Math.min(block.level, above + 1) as typeof block.level;
    above = level;
    const times = (seen.get(block.id) ?? 0) + 1;
    seen.set(block.id, times);
    return {...block, level, id: times === 1 ? block.id : `${block.id}-${times}`};
  });
}
