const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** The size of the council with this number: as many from 60 to 120 as from 120 to 240, spread evenly whenever one stops. */
export function sizeOf(number: number, from: number, to: number): number {
  const share = (number * goldenRatio) % 1;
  return Math.round(from * (to / from) ** share);
}
