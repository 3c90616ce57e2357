import type {Database} from "../database.js";
import {at, type Fault, fault, many} from "../exports/fault.js";

interface Compared {
  readonly file: string;
  readonly compared: number;
  readonly later: number;
  readonly earlier: number;
  readonly otherwise: number;
  readonly few: string;
}

/**
 * The council's own due dates beside the statutory clock: one sentence for each file in which they differ.
 * Needs `due_dates_compared`. Figures always go by the statutory date.
 */
export async function dueDateFaults(db: Database): Promise<Fault[]> {
  const found = await db.all<Compared>(`
    select file, count(*)::int as compared,
      count(*) filter (where own > statutory)::int as later,
      count(*) filter (where own < statutory)::int as earlier,
      count(*) filter (where (held <= own) <> (held <= statutory))::int as otherwise,
      coalesce(array_to_string(list(line order by line) filter (where own <> statutory)[:5], ','), '') as few
    from due_dates_compared group by file order by file`);
  return found.filter(({later, earlier}) => later + earlier > 0).map(sentence);
}

function sentence({file, compared, later, earlier, otherwise, few}: Compared): Fault {
  const count = later + earlier;
  const lines = few.split(",").map(Number);
  const judged =
    otherwise === 0
      ? "None would be judged otherwise by it."
      : `${many(otherwise, "review")} would be judged otherwise by it.`;
  const message = `${file}: of ${many(compared, "review")} with a due date of the council's own, ${count.toLocaleString("en-GB")} have another date than the law's clock gives${at(lines, count)}: ${later.toLocaleString("en-GB")} later, ${earlier.toLocaleString("en-GB")} earlier. ${judged} The figures go by the law's clock; look at how the case system works out REVIEW_DUE.`;
  return fault("own due date differs", message, {file, column: "REVIEW_DUE", lines, count});
}
