import type {Line} from "./figures.js";

const quarters = ["April to June", "July to September", "October to December", "January to March"];
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

/** How pages say the periods of these lines: each name, in small letters, with the periods it may mean. */
export class Periods {
  private readonly byName = new Map<string, string[]>();
  private readonly inText: RegExp;

  constructor(lines: readonly Line[]) {
    const long = new Set<string>();
    for (const period of new Set(lines.map(({period}) => period))) {
      for (const name of [...longNames(period), ...shortNames(period)]) {
        const key = name.toLowerCase();
        this.byName.set(key, [...(this.byName.get(key) ?? []), period]);
      }
      for (const name of longNames(period)) long.add(name);
    }
    const longest = [...long].sort((a, b) => b.length - a.length);
    this.inText = longest.length === 0 ? /(?!)/g : new RegExp(`\\b(?:${longest.join("|")})\\b`, "gi");
  }

  /** The periods that a heading means, if it means any. */
  called(text: string): readonly string[] | null {
    return this.byName.get(text.toLowerCase().replace(/^the /, "")) ?? null;
  }

  /** The periods that a text names. */
  within(text: string): readonly string[] {
    const names = [...text.matchAll(this.inText)].map(([name]) => name.toLowerCase());
    return [...new Set(names.flatMap((name) => this.byName.get(name) ?? []))];
  }
}

/** "31 March 2024", "Year to March 2024", "April to June 2023". */
function longNames(period: string): string[] {
  const [start = 0, last = 0] = [Number(period.slice(0, 4)), 2000 + Number(period.slice(-2))];
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) {
    const [year, month, day] = period.split("-").map(Number);
    const named = `${day} ${monthNames[month! - 1]} ${year}`;
    // Reports set the figure of a year's last day beside those of the year.
    return month === 3 ? [named, `year to March ${year}`] : [named];
  }
  const part = /^(\d{4}-\d{2}) ([QH])(\d)$/.exec(period);
  if (part?.[2] === "H") return [`${part[3] === "1" ? "April to September" : "October to March"} ${part[1]}`];
  if (part) return [`${quarters[Number(part[3]) - 1]} ${start + (part[3] === "4" ? 1 : 0)}`];
  if (period.includes(" to ")) return [`three years to March ${last}`];
  return [`year to March ${last}`];
}

/** As axes and data write it: "2024", "Dec 2023", "Q1 2023-24", "2021-24". */
function shortNames(period: string): string[] {
  const day = /^(\d{4})-(\d{2})-\d{2}$/.exec(period);
  if (day) {
    const month = `${monthNames[Number(day[2]) - 1]!.slice(0, 3)} ${day[1]}`;
    return day[2] === "03" ? [period, day[1]!, month] : [period, month];
  }
  if (period.includes(" to ")) return [period, `${period.slice(0, 4)}-${period.slice(-2)}`];
  const part = /^(\d{4}-\d{2}) ([QH]\d)$/.exec(period);
  return part ? [period, `${part[2]} ${part[1]}`] : [period];
}
