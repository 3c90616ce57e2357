import {below, type Chance} from "../fixtures/chance.js";

export type Files = Map<string, Buffer>;
/** Spoils one file of a council. */
export type Damage = (files: Files, name: string, rnd: Chance) => void;

export const pick = <One>(rnd: Chance, of: readonly One[]): One => of[below(rnd, of.length)]!;

/** Changes the text of a file. */
export const text =
  (change: (text: string, rnd: Chance) => string): Damage =>
  (files, name, rnd) => {
    files.set(name, Buffer.from(change(files.get(name)!.toString("utf8"), rnd)));
  };

/** Changes the bytes of a file. */
export const bytes =
  (change: (bytes: Buffer, rnd: Chance) => Buffer): Damage =>
  (files, name, rnd) => {
    files.set(name, change(files.get(name)!, rnd));
  };

/** Changes some cells below the heading: one of them, a column, or all. */
export const cells = (change: (cell: string, rnd: Chance) => string): Damage =>
  text((before, rnd) => {
    const lines = before.split("\n");
    const column = below(rnd, 12);
    const only = rnd() < 0.6 ? 1 + below(rnd, lines.length - 1) : -1;
    return lines
      .map((line, at) => {
        if (at === 0 || (only > 0 && at !== only)) return line;
        return line
          .split(",")
          .map((cell, index) => (index === column ? change(cell, rnd) : cell))
          .join(",");
      })
      .join("\n");
  });

/** Puts something in at a place of the text. */
export const insert = (what: (rnd: Chance) => string): Damage =>
  text((before, rnd) => {
    const at = below(rnd, before.length);
    return before.slice(0, at) + what(rnd) + before.slice(at);
  });

export const lines = (change: (line: string, at: number, rnd: Chance) => string): Damage =>
  text((before, rnd) =>
    before
      .split("\n")
      .map((line, at) => (line === "" ? line : change(line, at, rnd)))
      .join("\n")
  );
