/** Chance that can be repeated: whole-number arithmetic only, so that every machine draws the same. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** True so many times in one. */
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** One of `table`'s keys, each as often as its weight says. */
  pick<K extends string>(table: Readonly<Record<K, number>>): K;
  one<T>(list: readonly T[]): T;
  /** A draw from a distribution given by equally spaced quantiles, straight lines between. */
  quantile(points: readonly number[]): number;
}

// -ln(1 - p) for p in twentieths: written out because Math.log may differ in its last digit between machines.
const exponential = [
  0, 0.0513, 0.1054, 0.1625, 0.2231, 0.2877, 0.3567, 0.4308, 0.5108, 0.5978, 0.6935, 0.7985, 0.9163, 1.0498,
  1.204, 1.3863, 1.6094, 1.8971, 2.3, 2.9957, 4.9
];

/** A wait until something that happens `perYear` times a year on average, in whole days. */
export function waitingDays(random: Random, perYear: number): number {
  if (perYear <= 0) return 1_000_000;
  return Math.round((random.quantile(exponential) / perYear) * 365);
}

/** An independent stream for each seed and number (sfc32, its state spread by splitmix32). */
export function randomStream(seed: number, stream: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) | 0;
  const spread = () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [spread(), spread(), spread(), 1];
  const bits = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm++) bits();
  return draws(() => bits() / 4294967296);
}

function draws(next: () => number): Random {
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    one: (list) => list[between(0, list.length - 1)]!,
    pick: (table) => weighted(table, next()),
    quantile(points) {
      const at = next() * (points.length - 1);
      const index = Math.floor(at);
      const low = points[index]!;
      return low + (points[Math.min(index + 1, points.length - 1)]! - low) * (at - index);
    }
  };
}

function weighted<K extends string>(table: Readonly<Record<K, number>>, draw: number): K {
  let total = 0;
  for (const key in table) total += table[key];
  let left = draw * total;
  let last: K | undefined;
  for (const key in table) {
    last = key;
    left -= table[key];
    if (left < 0) return key;
  }
  return last!;
}
