import type {Line} from "./figures.js";

/** Whose figures these are: the place that figures were withheld for, or that has the most of them. */
export function placeOf(lines: readonly Line[]): string {
  const places = new Map<string, number>();
  for (const {geography, status, statistic} of lines)
    if (statistic === "value")
      places.set(geography, (places.get(geography) ?? 0) + (status === "withheld" ? 1000 : 1));
  const [most] = [...places].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? "";
}

/** Lines of an earlier release under the name its council has now: a name may change, and the children are the same. */
export function under(place: string, lines: readonly Line[]): Line[] {
  const then = placeOf(lines);
  return lines.map((line) => (line.geography === then ? {...line, geography: place} : line));
}
