const MACHINE = 2 ** -52;

/**
 * Where `f` is zero between `low` and `high`, to machine precision. When `f` has the same sign at both ends
 * there is no crossing, and the end nearer to zero is given.
 *
 * Brent R P (1973), Algorithms for Minimization without Derivatives, chapter 4.
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fa * fb > 0) return Math.abs(fa) < Math.abs(fb) ? a : b;
  let [c, fc, step, before] = [a, fa, b - a, b - a];

  for (let turn = 0; turn < 300; turn++) {
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const tolerance = 2 * MACHINE * Math.abs(b) + Number.MIN_VALUE;
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance || fb === 0) return b;

    const guess = Math.abs(before) < tolerance || Math.abs(fa) <= Math.abs(fb) ? null : interpolate();
    [before, step] = guess === null ? [half, half] : [step, guess];
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : tolerance * Math.sign(half);
    fb = f(b);
    if (fb * fc > 0) [c, fc, step, before] = [a, fa, b - a, b - a];

    function interpolate(): number | null {
      const s = fb / fa;
      const q = fa / fc;
      const r = fb / fc;
      const straight = a === c;
      let p = straight ? 2 * half * s : s * (2 * half * q * (q - r) - (b - a) * (r - 1));
      let d = straight ? 1 - s : (q - 1) * (r - 1) * (s - 1);
      if (p > 0) d = -d;
      p = Math.abs(p);
      const safe = 2 * p < Math.min(3 * half * d - Math.abs(tolerance * d), Math.abs(before * d));
      return safe ? p / d : null;
    }
  }
  return b;
}
