import {existsSync, readFileSync} from "node:fs";
import {z} from "zod";
import {CouncilError} from "../council.js";
import {isDate, periodName} from "../figures/periods.js";
import type {PublishedRelease} from "../figures/published.js";
import type {Report} from "./document.js";
import {type Material, makeReport} from "./make.js";
import {graph, type Section, series} from "./outline.js";
import {sections} from "./sections.js";
import {upTo} from "./years.js";

const schema = z.strictObject({
  title: z.string().min(1),
  /** `2024-25 Q2`; the latest quarter when absent. */
  period: z
    .string()
    .regex(/^\d{4}-\d{2} Q[1-4]$/)
    .optional(),
  /** Sections of the annual report, by their address. */
  sections: z.array(z.string()).default([]),
  /** Measures shown by quarter, each with its chart. */
  measures: z.array(z.string()).default([])
});

/** What a board asked for between years. */
type BoardPack = z.infer<typeof schema>;

/** Reads the choice of sections and measures. @throws CouncilError in a sentence when it is not one. */
export function readBoardPack(path: string): BoardPack {
  if (!existsSync(path)) throw new CouncilError(`There is no board pack at ${path}.`);
  try {
    return schema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new CouncilError(
      `${path} is not a board pack: {"title": "…", "period": "2024-25 Q2", "sections": ["caseloads"], "measures": ["reviews-on-time"]}.`
    );
  }
}

/** The shorter report of a quarter. @throws CouncilError where it names a section there is not. */
export function boardPack(material: Material, pack: BoardPack): Report {
  const quarter = pack.period ?? latestQuarter(material.release);
  const chosen = pack.sections.map((id) => {
    const section = sections.find((one) => one.id === id);
    if (!section)
      throw new CouncilError(
        `The board pack names a section "${id}", and there is none. There are: ${sections.map((one) => one.id).join(", ")}.`
      );
    return section;
  });
  // The release ends with the quarter before sections are drawn, so no figure is later than the pack.
  const release = recent(upTo(material.release, quarter), quarter);
  const quarterly: Section = {
    id: "quarters",
    title: "The quarter beside those before it",
    parts: [
      series("Figures by quarter", "quarters", ...pack.measures),
      ...pack.measures.map((id) => graph(id, undefined, {period: kindFor(material, id)}))
    ]
  };
  return makeReport(
    {...material, release},
    {
      year: quarter,
      title: pack.title,
      subtitle: periodName(quarter),
      sections: [...(pack.measures.length > 0 ? [quarterly] : []), ...chosen]
    }
  );
}

/** Three years of quarters: a board asks what is new. */
function recent(release: PublishedRelease, quarter: string): PublishedRelease {
  const first = Number(quarter.slice(0, 4)) - 2;
  const isRecent = (period: string) =>
    isDate(period) ? period >= `${first}-04-01` : Number(period.slice(0, 4)) >= first;
  return {...release, cells: release.cells.filter(({period}) => isRecent(period))};
}

function kindFor({measures}: Material, id: string): string | undefined {
  const kinds = measures.find((measure) => measure.id === id)?.periods ?? [];
  return kinds.find((kind) => kind === "quarter end" || kind === "quarter");
}

function latestQuarter(release: PublishedRelease): string {
  const quarters = release.cells.map(({period}) => period).filter((period) => / Q[1-4]$/.test(period));
  const last = quarters.sort().at(-1);
  if (!last) throw new CouncilError("The release holds no quarter, so there is no board pack to make.");
  return last;
}
