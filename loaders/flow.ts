import type {Database} from "./database.js";
import {type Fault, fault} from "./exports/fault.js";

/** A year's children in care, and who came and went, by periods of care. */
export interface Flow {
  readonly period: string;
  readonly before: number;
  readonly started: number;
  readonly ended: number;
  readonly from_short_breaks: number;
  readonly to_short_breaks: number;
  readonly after: number;
}

/** The flow of each year, from the table that `makeTables` makes. */
export function flows(db: Database): Promise<Flow[]> {
  return db.all<Flow>(`
    select period, before::int as before, started::int as started, ended::int as ended,
      from_short_breaks::int as from_short_breaks, to_short_breaks::int as to_short_breaks, after::int as after
    from flow_of_years order by period`);
}

/** Children in care that the flow does not account for: nought where it adds up. */
export function unaccounted(flow: Flow): number {
  const {before, started, ended, from_short_breaks, to_short_breaks, after} = flow;
  return before + started - ended + from_short_breaks - to_short_breaks - after;
}

/** A fault for each year whose starts and ends do not account for the change in children in care. */
export async function flowFaults(db: Database): Promise<Fault[]> {
  const broken = (await flows(db)).filter((flow) => unaccounted(flow) !== 0);
  return broken.map((flow) =>
    fault("flow does not add up", flowSentence(flow), {count: Math.abs(unaccounted(flow))})
  );
}

/** For the analyst's own terminal: counts, and what to look for where they do not add up. */
export function flowSentence(flow: Flow): string {
  const {period, before, started, ended, from_short_breaks, to_short_breaks, after} = flow;
  const breaks =
    from_short_breaks + to_short_breaks > 0
      ? `, ${from_short_breaks} back from short breaks, ${to_short_breaks} into them`
      : "";
  const sum = `${period}: ${before} in care, ${started} periods of care started, ${ended} ended${breaks}, ${after} in care at the end.`;
  const difference = unaccounted(flow);
  if (difference === 0) return sum;
  return `${sum} This does not add up by ${Math.abs(difference)}: look for episodes that overlap or leave a gap in this year.`;
}
