import type {Database} from "../database.js";
import {type Rule, rules} from "./rule.js";

/** Where a rule found rows at fault: a file and a column of it. Nothing in it comes from inside a row. */
export interface Place {
  readonly file: string;
  readonly column: string;
  readonly rows: number;
  /** The first few lines at fault; the heading is line 1. */
  readonly lines: readonly number[];
}

/** What one rule found. */
export interface Finding {
  readonly rule: Rule;
  readonly rows: number;
  /** Children with a row at fault, each once: as many, at most, are counted otherwise than they should be. */
  readonly children: number;
  readonly places: readonly Place[];
}

/** Runs every rule on exports that have been read and stitched; gives those that found something. */
export async function runChecks(db: Database): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules()) {
    const found = await runRule(db, rule);
    if (found.rows > 0) findings.push(found);
  }
  return findings;
}

/** Runs one rule. */
export async function runRule(db: Database, rule: Rule): Promise<Finding> {
  const found = await db.all<{file: string; column: string; rows: number; few: string; children: number}>(`
    with found as materialized (
      ${rule.sql}
    )
    select file, column_name as "column", count(*)::int as rows,
      array_to_string(list(distinct line order by line)[:5], ',') as few,
      (select count(distinct child)::int from found) as children
    from found group by file, column_name order by file, "column"`);
  return {
    rule,
    rows: found.reduce((sum, {rows}) => sum + rows, 0),
    children: found[0]?.children ?? 0,
    places: found.map(({file, column, rows, few}) => ({
      file,
      column,
      rows,
      lines: few.split(",").map(Number)
    }))
  };
}
