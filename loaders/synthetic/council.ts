import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {arrivals} from "./arrivals.js";
import {firstDay} from "./calendar.js";
import {writeEvents} from "./events.js";
import {faultsDue} from "./faults.js";
import {openYearFiles, type YearFiles} from "./files.js";
import {newHistory} from "./history.js";
import {openLocalCouncil} from "./local/council.js";
import {writePopulation} from "./population.js";
import {randomStream} from "./random.js";
import {tellHistory} from "./told.js";

export interface Request {
  /** About how many children are in care at any one time. */
  readonly children: number;
  /** How many returns, the last for the year ending March 2025. */
  readonly years: number;
  readonly seed: number;
  readonly out: string;
}

export interface Written {
  /** Different children in all the returns. */
  readonly children: number;
  readonly years: ReadonlyMap<number, YearFiles["rows"]>;
}

export const lastYear = 2024;

/** Writes the returns, the population and the own files of an invented council. The same request writes the same bytes. */
export function writeCouncil({children, years, seed, out}: Request): Written {
  const firstYear = lastYear - years + 1;
  const returns = Array.from({length: years}, (_, index) => firstYear + index);
  const files = new Map(returns.map((year) => [year, openYearFiles(join(out, "exports"), year)]));
  mkdirSync(join(out, "local"), {recursive: true});
  const local = openLocalCouncil(join(out, "local"), seed, children, firstYear, lastYear);
  const due = faultsDue();
  const workers = Math.max(6, Math.round(children * 1.28));
  let number = 0;
  let told = 0;
  for (const start of arrivals(randomStream(seed, 0), children, firstYear, lastYear)) {
    const random = randomStream(seed, ++number);
    const id = `EX${String(number).padStart(6, "0")}`;
    const history = newHistory(random, id, start, firstDay(firstYear));
    if (!history) continue;
    told++;
    tellHistory(random, history, returns, workers, due, (year) => files.get(year)!.tell);
    local.tell(number, history);
  }
  for (const file of files.values()) file.close();
  local.close();
  writePopulation(join(out, "local"), children);
  writeEvents(join(out, "local"));
  writeFileSync(join(out, "council.json"), `${JSON.stringify(councilFile(), null, 2)}\n`);
  return {children: told, years: new Map([...files].map(([year, {rows}]) => [year, rows]))};
}

function councilFile() {
  return {
    name: "Exampleshire Council",
    shortName: "Exampleshire",
    laCode: "999",
    onsCode: "E06999999",
    exports: "exports",
    local: "local",
    openData: "open-data",
    extractDate: "2025-04-30",
    contact: {name: "Children's data team", email: "data@exampleshire.example"},
    invented: true
  };
}
