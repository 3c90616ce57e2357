export const POOL_BELOW = 600;

const WIDTH = 3;

/** Whether three years are pooled by default: when fewer than 600 children are in care in a year. */
export function pooledByDefault(children: number): boolean {
  return children < POOL_BELOW;
}

/**
 * Windows of three consecutive years, counted back from the latest so that none overlap, the earliest first.
 * Years are start years; those left over, and windows across a missing year, make none.
 */
export function pooledWindows(years: readonly number[]): {readonly from: number; readonly to: number}[] {
  const present = new Set(years);
  const windows: {from: number; to: number}[] = [];
  let to = Math.max(...years);
  while (present.size > 0 && to >= Math.min(...years)) {
    const from = to - WIDTH + 1;
    const whole = present.has(from) && present.has(from + 1) && present.has(to);
    if (whole) windows.unshift({from, to});
    to = whole ? from - 1 : to - 1;
  }
  return windows;
}
