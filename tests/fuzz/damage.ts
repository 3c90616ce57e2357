import {below, chance} from "../fixtures/chance.js";
import {damagedFiles} from "./damaged_files.js";
import {damagedTables} from "./damaged_tables.js";
import {type Damage, type Files, pick} from "./spoil.js";

/** Every way in which what a council gives is spoilt, by its plain name. */
export const damages: Readonly<Record<string, Damage>> = {...damagedFiles, ...damagedTables};

/** One to three kinds of damage, as a seed settles: the first runs through all kinds in turn. Gives their names. */
export function damage(files: Files, seed: number): string[] {
  const rnd = chance(seed);
  const kinds = Object.keys(damages);
  const first = kinds[seed % kinds.length]!;
  const chosen = [first, ...Array.from({length: below(rnd, 3)}, () => pick(rnd, kinds))];
  for (const kind of chosen) {
    const episodes = "exports/2019/episodes.csv";
    const name = pick(
      rnd,
      [...files.keys(), episodes, episodes].filter((one) => files.has(one))
    );
    if (name !== undefined && files.get(name)!.length > 0) damages[kind]!(files, name, rnd);
  }
  return chosen;
}
