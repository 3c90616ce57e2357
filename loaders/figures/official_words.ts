import {listed, lowerFirst, upperFirst} from "./html.js";
import {amount, type Beside, type PlaceCell, valueOf} from "./official.js";
import {atPeriod, before, periodName, tick} from "./periods.js";

/** What the comparison shows, as a heading: our figure and England's. */
export function besideFinding(beside: Beside): string {
  const {measure, own, benchmarks, latest} = beside;
  const ours = valueOf(own.cells.get(latest));
  const [against] = benchmarks;
  const theirs = valueOf(against?.cells.get(latest));
  if (ours === null || !against || theirs === null) return without(beside, ours);
  const [mine, other] = [amount(measure, ours), amount(measure, theirs)];
  if (measure.id === "children-in-care-rate") return rate(mine, other, against.name, ours - theirs);
  const {clause} = measure.said ?? {};
  const said = clause ? `${mine} ${clause}` : `${measure.label}: ${mine}`;
  if (mine === other) return `${said}, the same as in ${against.name}`;
  return `${said}, against ${other} in ${against.name}`;
}

function rate(mine: string, other: string, place: string, difference: number): string {
  if (difference === 0) return `As many children in every 10,000 are in care as in ${place}: ${mine}`;
  return `${difference > 0 ? "More" : "Fewer"} children in every 10,000 are in care than in ${place}: ${mine} against ${other}`;
}

function without({measure, latest, benchmarks}: Beside, ours: number | null): string {
  const when = atPeriod(latest);
  if (ours !== null) return `${measure.label} ${when}: ${amount(measure, ours)}`;
  const [against] = benchmarks;
  const theirs = valueOf(against?.cells.get(latest));
  const said = against && theirs !== null ? `; in ${against.name} it is ${amount(measure, theirs)}` : "";
  return `${measure.label} ${when}: the council’s own figure is not shown${said}`;
}

export function besideSubtitle({measure, own, benchmarks, neighbours, periods, latest}: Beside): string {
  const beside = benchmarks.filter(({role}) => role !== "mean").map(({name}) => name);
  const near = neighbours.length > 0 ? [`${neighbours.length} statistical neighbours`] : [];
  const when = periods.length > 1 ? `${tick(periods[0]!)} to ${tick(latest)}` : periodName(latest);
  const unit =
    measure.unit === "per cent" ? "percentage" : measure.unit.startsWith("per ") ? "rate" : measure.unit;
  return `${measure.label}: ${unit}, ${own.name} beside ${listed([...beside, ...near])}, ${when}`;
}

/** Over the places' latest figures: of when, and in what order. */
export function stripCaption({latest, neighbours}: Beside): string {
  const order = neighbours.length > 0 ? "; statistical neighbours from the nearest on" : "";
  return `${upperFirst(periodName(latest))}${order}`;
}

/** What the charts show, for a reader who does not see them. */
export function besideSummary(beside: Beside): string[] {
  const {measure, own, benchmarks, latest} = beside;
  const cell = own.cells.get(latest);
  const ours = valueOf(cell);
  const told = [own, ...benchmarks].flatMap((place) => {
    const value = valueOf(place.cells.get(latest));
    const counts = place.role === "own" ? countsOf(cell) : "";
    return value === null ? [] : [`${place.name} ${amount(measure, value)}${counts}`];
  });
  return [
    ...(told.length ? [`${upperFirst(atPeriod(latest))}: ${told.join("; ")}.`] : []),
    ...yearBefore(beside),
    ...range(beside),
    ...spread(beside),
    ...(ours === null ? [] : standing(beside))
  ];
}

/** " (19 of 199)" beside the council's own percentage. */
function countsOf(cell: PlaceCell | undefined): string {
  if (cell?.unit !== "per cent" || cell.numerator == null || cell.denominator == null) return "";
  return ` (${cell.numerator.toLocaleString("en-GB")} of ${cell.denominator.toLocaleString("en-GB")})`;
}

/** The council and the country a year earlier, where both have a figure. */
function yearBefore({measure, own, benchmarks, latest}: Beside): string[] {
  const told = [own, ...benchmarks.slice(0, 1)].flatMap((place) => {
    const value = valueOf(place.cells.get(before(latest)));
    return value === null ? [] : [`${place.name} ${amount(measure, value)}`];
  });
  return told.length === 2 ? [`A year before: ${told.join("; ")}.`] : [];
}

/** Whether the country's figure fits what chance could have given the council; null where either is not known. */
export function fitsCountry({own, benchmarks, latest}: Beside): boolean | null {
  const cell = own.cells.get(latest);
  const theirs = valueOf(benchmarks[0]?.cells.get(latest));
  if (!cell || theirs === null || cell.lower == null || cell.upper == null) return null;
  return theirs >= cell.lower && theirs <= cell.upper;
}

/** Whether chance alone could have made the difference from England. */
function range(beside: Beside): string[] {
  const [against] = beside.benchmarks;
  const cell = beside.own.cells.get(beside.latest);
  const fits = fitsCountry(beside);
  if (fits === null || !against || cell?.lower == null || cell.upper == null) return [];
  const range = `${amount(cell, cell.lower)} to ${amount(cell, cell.upper)}`;
  return [
    fits
      ? `Chance alone could have given the council anything from ${range}, so its figure cannot be told from that of ${against.name}.`
      : `Chance alone could have given the council anything from ${range}; the figure of ${against.name} lies outside.`
  ];
}

function spread({measure, neighbours, latest}: Beside): string[] {
  const values = neighbours.flatMap(({cells}) => valueOf(cells.get(latest)) ?? []);
  if (values.length < 2) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const hidden = neighbours.length - values.length;
  const all =
    hidden === 0
      ? `The ${values.length}`
      : `The ${values.length} with a published figure, of ${neighbours.length}`;
  return [`${all} statistical neighbours range from ${amount(measure, low)} to ${amount(measure, high)}.`];
}

const quarters = ["lowest quarter", "second lowest quarter", "second highest quarter", "highest quarter"];

/** The place among councils in words, without a best or a worst. */
function standing({measure, own, rank, quartile}: Beside): string[] {
  const place = rank && valueOf(rank);
  if (!rank || place === null) return [];
  const lowIsGood = measure.polarity === "lower is better";
  const quarter = quartile && valueOf(quartile);
  const which = quarter && quarters[lowIsGood ? quarter - 1 : 4 - quarter];
  const count = Number(rank.unit.replace(/^of (\d+) councils$/, "$1"));
  // Of 11, the 11th highest is the lowest.
  const isLast = place === count;
  const end = lowIsGood === isLast ? "highest" : "lowest";
  const from = isLast ? 1 : place!;
  const meaning =
    measure.polarity === "neither" ? "Neither end is better" : `${upperFirst(measure.polarity)} here`;
  return [
    `Of the ${count} councils with a published figure, ${own.name} is the ${ordinal(from)}${end}${which ? `, in the ${which}` : ""}. ${meaning}; places in the middle change from year to year by chance.`
  ];
}

/** "", "second ", "3rd ": before "lowest". */
function ordinal(place: number): string {
  if (place === 1) return "";
  const tens = place % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending} `;
}

/** Where the figures of the others come from, and of which release. */
export function besideSource({own, benchmarks, neighbours, latest}: Beside): string {
  const mine = own.cells.get(latest)?.source;
  const places = [...benchmarks, ...neighbours].flatMap(({role, cells}) =>
    role === "mean" ? [] : [...cells.values()].map(({source}) => source)
  );
  const theirs = [...new Set(places)].sort();
  return `Sources: ${[...(mine ? [mine] : []), ...theirs].join("; ")}. The council’s own figures come from its latest records and may differ from those the department printed at the time.`;
}

/** Why nothing stands beside the council's figures. */
export function nothingBeside(label: string): string {
  return `There is nothing to set beside ${lowerFirst(label)}: no open data were given. Put the department’s files in the folder that openData names in council.json.`;
}
