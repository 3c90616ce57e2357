import type {CellKey} from "../measures/cell.js";
import type {ComparedWith} from "./compared_with.js";
import type {KeptEdition} from "./editions.js";
import type {Event} from "./events.js";
import type {EthnicPopulation} from "./population_basis.js";
import type {PrintedReports} from "./printed.js";
import type {Quality} from "./quality.js";
import type {Releases} from "./releases.js";

interface Row extends CellKey {
  readonly unit: string;
  readonly source: string;
}

/** A figure that may be seen, as displayed, with its 95% range where its measure has one. */
export interface ShownCell extends Row {
  readonly status: "shown";
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A figure that is not there: no field of it holds a number. */
interface HiddenCell extends Row {
  readonly status: "withheld" | "not available" | "not applicable";
  readonly numerator?: null;
  readonly denominator?: null;
  readonly value?: null;
  readonly lower?: null;
  readonly upper?: null;
}

/** A row of figures.csv: pages draw and say these and no other numbers. */
export type PublishedCell = ShownCell | HiddenCell;

/** Rules of disclosure that a council has made stricter: numbers of children, and a share of cells. */
interface OwnRules {
  readonly small?: number | undefined;
  readonly averageFrom?: number | undefined;
  readonly allOfThemUpTo?: number | undefined;
  readonly sparse?: number | undefined;
  readonly quartersDividedFrom?: number | undefined;
}

/** What a page may say about the council. */
export interface Publisher {
  readonly name: string;
  readonly shortName: string;
  readonly invented: boolean;
  readonly extractDate: string;
  readonly licence: string;
  readonly contact: {readonly name: string; readonly email: string; readonly address?: string | undefined};
  readonly accessibilityContact?: string | undefined;
  readonly targets?: Readonly<Record<string, number>> | undefined;
  /** Where the council hides more than the rules ask. */
  readonly disclosure?: OwnRules | undefined;
  /** Where the site will be, when that is known: `https://www.example.gov.uk` and `/children-in-care/`. */
  readonly site?: string | undefined;
  readonly basePath?: string | undefined;
}

/** What pages are drawn from: the rows of figures.csv, and whose they are. */
export interface PublishedRelease {
  readonly cells: readonly PublishedCell[];
  /** Rounded design effects of shares that count a child more than once, by cell. */
  readonly effects?: Readonly<Record<string, number>>;
  readonly council: Publisher;
  /** Whom the official figures among the cells are of; missing where there are none. */
  readonly comparators?: ComparedWith | undefined;
  /** What public reports of councils printed; real figures, apart from the cells. */
  readonly reports?: PrintedReports | undefined;
  /** What happened that may bear on the figures, and breaks in series. */
  readonly events?: readonly Event[] | undefined;
  readonly releases?: Releases | undefined;
  /** The council's own file that brings a measure, by measure; the return brings the others. */
  readonly files?: Readonly<Record<string, string>> | undefined;
  /** Rows of the release before this one, where the council keeps it. */
  readonly previous?: {readonly dataDate: string; readonly cells: readonly PublishedCell[]} | undefined;
  /** Earlier releases that are kept, newest first. */
  readonly editions?: readonly KeptEdition[] | undefined;
  /** What the run counted of faults and repairs. */
  readonly quality?: Quality | undefined;
  /** Children who live in the area, by year and ethnic group. */
  readonly ethnicPopulations?: readonly EthnicPopulation[] | undefined;
  /** In a preview, measures that were counted again and have not been through disclosure control. Never in what is published. */
  readonly draft?: readonly string[] | undefined;
}
