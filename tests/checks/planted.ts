import {modules} from "../../loaders/exports/modules.js";
import {templates} from "../../loaders/local/template.js";

type Fields = Readonly<Record<string, string>>;

/** The rows of one child: episodes of 2018-19 (`before`) and 2019-20 (`now`), the header, and rows of other tables. */
export interface Plant {
  readonly before?: readonly Fields[];
  readonly now?: readonly Fields[];
  /** What differs from the usual header; null for a child in no header. */
  readonly header?: Fields | null;
  readonly headerBefore?: Fields;
  readonly headerTwice?: boolean;
  /** Rows of a table of the return or of a local file, without the child. */
  readonly rows?: Readonly<Record<string, readonly string[]>>;
  readonly rowsBefore?: Readonly<Record<string, readonly string[]>>;
}

const usual = {
  decom: "01/05/2019",
  rne: "S",
  ls: "C2",
  cin: "N1",
  place: "U6",
  pr: "PR1",
  dec: "",
  rec: "",
  why: "",
  home: "ZZ1 1AA",
  pl: "ZZ2 2BB",
  urn: "SC999001",
  miles: "5"
};

const headings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(modules.map(({name, columns}) => [name, columns.join().toUpperCase()])),
  episodes:
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_DISTANCE"
};

/** Where the child stands in a local file, when not first or not at all. */
const childAt: Readonly<Record<string, number>> = {challenges: -1, iro_staff: -1, recommendations: 1};

/** Files of exports and of the local folder, made of plants, and the lines where each has its rows. */
export class World {
  private readonly made = new Map<string, string[]>();
  private readonly lines = new Map<string, Set<string>>();
  private children = 0;

  plant(name: string, plant: Plant): void {
    const child = `EX${String(++this.children).padStart(4, "0")}`;
    const put = (file: string, line: string) => this.put(name, file, line);
    for (const [year, episodes, rows] of [
      ["2018", plant.before ?? [], plant.rowsBefore ?? {}],
      ["2019", plant.now ?? [], plant.rows ?? {}]
    ] as const) {
      for (const one of episodes) {
        put(`${year}/episodes.csv`, `${child},${Object.values({...usual, ...one}).join(",")}`);
      }
      if (episodes.length > 0 || (year === "2019" && Object.keys(rows).length > 0)) {
        const header = year === "2018" ? {...plant.header, ...plant.headerBefore} : plant.header;
        const line = headerOf(child, header ?? {});
        if (plant.header !== null) put(`${year}/header.csv`, line);
        if (plant.headerTwice) put(`${year}/header.csv`, line);
      }
      for (const [table, values] of Object.entries(rows)) {
        const file = headings[table] ? `${year}/${table}.csv` : `${table}.csv`;
        for (const value of values) put(file, withChild(table, child, value));
      }
    }
  }

  /** Contents by name; those of the exports folder are in a folder of their year. */
  files(): {exports: Record<string, string>; local: Record<string, string>} {
    const all = [...this.made].map(([file, lines]) => [file, `${lines.join("\n")}\n`] as const);
    return {
      exports: Object.fromEntries(all.filter(([file]) => file.includes("/"))),
      local: Object.fromEntries(all.filter(([file]) => !file.includes("/")))
    };
  }

  /** `file:line` of every row of a plant. */
  linesOf(name: string): ReadonlySet<string> {
    return this.lines.get(name) ?? new Set();
  }

  private put(name: string, file: string, line: string): void {
    const table = file.split("/").at(-1)!.replace(".csv", "");
    const heading = headings[table] ?? templates().get(`${table}.csv`)!.split("\n")[0]!;
    const lines = this.made.get(file) ?? [heading];
    lines.push(line);
    this.made.set(file, lines);
    this.lines.set(name, (this.lines.get(name) ?? new Set()).add(`${file}:${lines.length}`));
  }
}

function headerOf(child: string, header: Fields): string {
  const {sex = "1", dob = "05/05/2008", ethnic = "WBRI", mother = ""} = header;
  return `${child},${sex},${dob},${ethnic},,${mother},`;
}

function withChild(table: string, child: string, value: string): string {
  const at = childAt[table] ?? 0;
  if (at < 0) return value;
  return value.split(",").toSpliced(at, 0, child).join(",");
}
