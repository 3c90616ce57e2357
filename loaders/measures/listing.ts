import type {Measure} from "./measure.js";

/** What a measure comes from, and which document asked for it: said by whoever adds it, and kept. */
interface Known {
  readonly from: string;
  readonly asked: string;
}

/** The rows of the table in `docs/measures.md`, in the order of the site; what stands there of a measure stays. */
export function listing(
  measures: readonly Measure[],
  text: string,
  filesOf: (id: string) => readonly string[]
): string[] {
  const known = rowsIn(text);
  return measures.map(({id, page, population}) => {
    const {from, asked} = known.get(id) ?? {
      from: [...filesOf(id), ...sharedBy(population, measures, known)].join(" "),
      asked: "own"
    };
    return `| \`${id}\` | ${page} | ${from} | ${asked} |`;
  });
}

function rowsIn(text: string): Map<string, Known> {
  const rows = text.matchAll(/^\| `([^`]+)` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, id = "", from = "", asked = ""]) => [id, {from: from.trim(), asked: asked.trim()}])
  );
}

/** What every measure of the same population comes from. */
function sharedBy(
  population: string,
  measures: readonly Measure[],
  known: ReadonlyMap<string, Known>
): string[] {
  const others = measures.filter((measure) => measure.population === population && known.has(measure.id));
  const [first = [], ...rest] = others.map(({id}) => known.get(id)!.from.split(" "));
  return first.filter((word) => rest.every((words) => words.includes(word)));
}
