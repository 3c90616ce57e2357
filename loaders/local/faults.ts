import {at, type Fault, fatal, fault, many} from "../exports/fault.js";
import type {LocalFile} from "./schema.js";
import type {Unread} from "./values.js";

/** What is wrong with a row, beside what could not be read: nothing where something must be, or a key seen before. */
type Wrong = Unread | "blank" | "doubled" | "cells" | "unfit";

/** Lines at fault by column and kind, gathered while a file is read. No value is ever kept here. */
export class Gathered {
  private readonly found = new Map<string, {column: string; what: Wrong; lines: number[]}>();

  add(column: string, what: Wrong, line: number) {
    const key = `${column}|${what}`;
    if (!this.found.has(key)) this.found.set(key, {column, what, lines: []});
    this.found.get(key)!.lines.push(line);
  }

  faults(file: string, schema: LocalFile): Fault[] {
    return [...this.found.values()].map(({column, what, lines}) => {
      const count = lines.length;
      const few = lines.slice(0, 5);
      const about = {file, column: column.toUpperCase(), lines: few, count};
      const where = `${file}: ${many(count, "row")}`;
      const message = sentences[what](where, at(few, count), column, schema);
      const refused = what === "worker" || what === "prose";
      return refused ? fatal(`refused ${what}`, message, about) : fault(`unreadable ${what}`, message, about);
    });
  }
}

type Sentence = (where: string, lines: string, column: string, schema: LocalFile) => string;

const sentences: Readonly<Record<Wrong, Sentence>> = {
  worker: (where, lines, column) =>
    `${where} with something other than a code in ${upper(column)}${lines}: nothing of the file was read. Worker names must not be in the council's files; give each worker a code of letters and figures, such as IRO01.`,
  prose: (where, lines, column) =>
    `${where} with words in ${upper(column)}${lines}: nothing of the file was read. Free text must not be in the council's files; comments approved for publication go into comments.csv.`,
  blank: (where, lines, column) => `${where} with nothing in ${upper(column)}${lines}; left out. Fill it in.`,
  cells: (where, lines) =>
    `${where} with more or fewer values than the heading has columns${lines}; left out. Look for stray separators or quotes.`,
  doubled: (where, lines, _, {key}) =>
    `${where} with the same ${key.map(upper).join(" and ")} as an earlier row${lines}; the first was kept. Delete the others, or put them right.`,
  unfit: (where, lines, column, {fits}) =>
    `${where} with a code in ${upper(column)} that does not go with ${upper(fits?.with ?? "")}${lines}; left out. See which go together in docs/local-files.md.`,
  child: (where, lines, column, schema) =>
    `${where} with no id we can read in ${upper(column)}${lines}; ${lost(column, schema)}. Ids are as in the exports, without spaces.`,
  reference: (where, lines, column, schema) =>
    `${where} with something other than a reference in ${upper(column)}${lines}; ${lost(column, schema)}. References are letters and figures without spaces, such as C2024-01.`,
  date: (where, lines, column, schema) =>
    `${where} with a date we cannot read in ${upper(column)}${lines}; ${lost(column, schema)}. Dates are day/month/year, or year-month-day.`,
  "quarter end": (where, lines, column) =>
    `${where} with something other than the last day of a quarter in ${upper(column)}${lines}; left out. It is 31 March, 30 June, 30 September or 31 December.`,
  year: (where, lines, column) =>
    `${where} with a year we cannot read in ${upper(column)}${lines}; left out. Years are written 2024-25.`,
  number: (where, lines, column, schema) =>
    `${where} with something other than a number in ${upper(column)}${lines}; ${lost(column, schema)}. Write figures alone.`,
  "yes or no": (where, lines, column, schema) =>
    `${where} with something other than yes or no in ${upper(column)}${lines}; ${lost(column, schema)}. Write yes or no.`,
  code: (where, lines, column, schema) =>
    `${where} with a code not in the list in ${upper(column)}${lines}; ${lost(column, schema)}. The codes are ${Object.keys(schema.columns[column]?.codes ?? {}).join(", ")}.`
};

function lost(column: string, {columns}: LocalFile): string {
  return columns[column]?.required ? "left out" : "taken as not recorded";
}

function upper(column: string): string {
  return column.toUpperCase();
}
