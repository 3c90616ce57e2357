import type {Line} from "./figures.js";
import type {Shown, Where} from "./shown.js";
import {anywhere, namesOf} from "./shown.js";
import type {Periods} from "./spoken.js";

/** Reads from headings and names which lines a number is about. */
export class Addresses {
  private readonly shown: Shown;
  private readonly periods: Periods;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly places: ReadonlySet<string>;
  private readonly meant = new Map<string, Partial<Where>>();
  private readonly breakdowns = new Map<string, readonly string[]>();
  private readonly categories = new Map<string, ReadonlySet<string>>();

  /** `labels` are what measures are called, by id. */
  constructor(shown: Shown, periods: Periods, lines: readonly Line[], labels: ReadonlyMap<string, string>) {
    this.shown = shown;
    this.periods = periods;
    this.labels = new Map([...labels].map(([id, label]) => [label.toLowerCase(), id]));
    this.places = new Set(lines.map(({geography}) => geography));
  }

  /** The figure of this id: `children-in-care-by-sex`, `children-in-care-compared-by-ethnicity-black-2023-24`. */
  figure(id: string): Where | null {
    const measure = this.shown.measures.find((each) => id === each || id.startsWith(`${each}-`));
    if (!measure) return null;
    const rest = id.slice(measure.length);
    const names = this.breakdownsOf(measure);
    const asked = names.filter((name) => rest.includes(`-by-${name}`));
    // A figure may stand in coarser groups than it is named after: `age_band_broad` for `age_band`.
    const divided = names.filter((name) =>
      asked.some((each) => name === each || name.startsWith(`${each}_`))
    );
    // Comparisons set ages apart too.
    const isWhole = divided.length === 0 || rest.startsWith("-compared-");
    return {...anywhere(measure), breakdowns: isWhole ? null : divided};
  }

  /** The measure that a heading or a caption names. */
  measureCalled(text: string): string | null {
    return this.labels.get(text.toLowerCase()) ?? null;
  }

  /** The measure that a caption begins with: "Table 1. Children in care by sex". */
  measureIn(caption: string): string | null {
    const text = caption.toLowerCase().replace(/^table [a-z]?\d+\. /, "");
    const label = [...this.labels.keys()]
      .filter((each) => text.startsWith(each) && /^($|[:,]| by )/.test(text.slice(each.length)))
      .sort((a, b) => b.length - a.length)[0];
    return label === undefined ? null : this.labels.get(label)!;
  }

  /** A figure, as far as one more text says which of its lines. Texts that say nothing change nothing. */
  narrowed(where: Where, text: string): Where {
    const key = `${where.measure}|${text}`;
    const meant = this.meant.get(key) ?? this.meaningOf(where.measure, text);
    this.meant.set(key, meant);
    const {categories} = meant;
    if (!categories || !where.categories) return {...where, ...meant};
    return {...where, categories: [...new Set([...where.categories, ...categories])]};
  }

  private meaningOf(measure: string, text: string): Partial<Where> {
    const periods = this.periods.called(text);
    if (periods) return {periods};
    if (/^(all|total)$/i.test(text)) return {categories: []};
    const own = this.categoriesOf(measure);
    const whole = text.trim().toLowerCase();
    const parts = whole
      .split("|")
      .flatMap((part) => (own.has(part) ? [part] : part.split(": ")))
      .filter((part) => own.has(part));
    if (own.has(whole)) return {categories: [whole]};
    if (parts.length > 0) return {categories: parts};
    const place = [...this.places].find((each) => each === text || each.startsWith(`${text} `));
    return place === undefined || text === "" ? {} : {geography: place};
  }

  /** A figure of one period, where a text names just one. */
  ofPeriodIn(where: Where, text: string): Where {
    const named = this.periods.within(text);
    return named.length === 1 ? {...where, periods: named} : where;
  }

  private breakdownsOf(measure: string): readonly string[] {
    const known = this.breakdowns.get(measure);
    if (known) return known;
    const lines = this.shown.linesOf(measure);
    const names = [...new Set(lines.flatMap(({breakdown, breakdown2}) => [breakdown, breakdown2]))];
    const own = names.filter((name) => name !== "");
    this.breakdowns.set(measure, own);
    return own;
  }

  private categoriesOf(measure: string): ReadonlySet<string> {
    const known = this.categories.get(measure);
    if (known) return known;
    const lines = this.shown.linesOf(measure);
    const own = new Set(
      lines.flatMap(({breakdown, category, breakdown2, category2}) => [
        ...namesOf(breakdown, category),
        ...namesOf(breakdown2, category2)
      ])
    );
    own.delete("");
    this.categories.set(measure, own);
    return own;
  }
}
