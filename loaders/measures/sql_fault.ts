import {DatabaseError} from "../database.js";
import type {Measure} from "./measure.js";

/** SQL of a measure that does not run: a sentence with its file, for whoever wrote it. */
export class MeasureSqlError extends Error {}

/** What is thrown instead of the database's own error, where a measure's SQL was asked. */
export function naming(
  measures: readonly Measure[],
  reason: unknown,
  sqlOf: (measure: Measure) => string | undefined
): unknown {
  if (!(reason instanceof DatabaseError)) return reason;
  const own = measures.find((measure) => {
    const sql = sqlOf(measure);
    return sql !== undefined && reason.asked(sql);
  });
  if (!own) return reason;
  return new MeasureSqlError(
    `The SQL of loaders/measures/${own.id}.ts does not run: ${reason.fault}.${astray(reason.fault)}`,
    {cause: reason}
  );
}

/** Of a column that no table has, DuckDB says that its table is not there. */
function astray(fault: string): string {
  const name = /Referenced table "(\w+)" not found/.exec(fault)?.[1];
  return name === undefined
    ? ""
    : ` Either there is no table ${name} in it, or ${name} has no column of the name that stands after "${name}.".`;
}
