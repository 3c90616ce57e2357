import {createHash} from "node:crypto";
import {z} from "zod";
import type {FigureRow} from "../figures/figure_row.js";

/** A release as it was published, kept for good. */
export interface Edition {
  /** What it is called and where it stands: `2023-24`, or `2023-24-q2` within a year. */
  readonly period: string;
  /** The extract date of its exports. */
  readonly dataDate: string;
  /** Its files, byte for byte, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The checksum of each, by name. */
  readonly sha256: Readonly<Record<string, string>>;
  /** Its figures, those of the council's own under the name it has now. */
  readonly rows: readonly FigureRow[];
}

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `edition.json` beside the figures: whose they are, of when, and the checksum of each file. */
export const recordSchema = z.strictObject({
  period: z.string().regex(/^\d{4}-\d{2}(-q[1-3])?$/),
  council: z.string().min(1),
  laCode: z.string().min(1),
  dataDate: date,
  sha256: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))
});

export type EditionRecord = z.infer<typeof recordSchema>;

/** SHA-256 in hexadecimal. */
export function checksum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * What an edition of this extract date is called: the year when it holds a whole one, else the last quarter that
 * had ended. Returns close on 31 March, 30 June, 30 September and 31 December.
 */
export function editionPeriod(extractDate: string): string {
  const year = Number(extractDate.slice(0, 4));
  const monthDay = extractDate.slice(5);
  const named = (start: number) => `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
  if (monthDay >= "12-31") return `${named(year)}-q3`;
  if (monthDay >= "09-30") return `${named(year)}-q2`;
  if (monthDay >= "06-30") return `${named(year)}-q1`;
  return monthDay >= "03-31" ? named(year - 1) : `${named(year - 1)}-q3`;
}
