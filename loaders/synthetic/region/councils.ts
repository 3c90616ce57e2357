/** A council that nobody could take for a real one. */
interface InventedCouncil {
  /** The department has given none of 989 to 999. */
  readonly laCode: string;
  readonly onsCode: string;
  readonly name: string;
  /** How many children live there, of the example council's. */
  readonly size: number;
}

export const regionName = "Invented region";
export const regionCode = "E12999999";
export const countryName = "England (invented)";
export const countryCode = "E92999999";

/** How many times the region's children the invented England has. */
export const regionsInCountry = 13.7;

/** The example council is the eleventh of its region. */
export const others: readonly InventedCouncil[] = [
  ["Dummyford", 0.8],
  ["Fictionshire", 2.6],
  ["Imaginary Vale", 1.2],
  ["Madeupton", 1.6],
  ["Make-believe Forest", 0.9],
  ["Mockborough", 2.1],
  ["Notional Bay", 1.1],
  ["Placeholder-on-Sea", 0.6],
  ["Pretendham", 1.9],
  ["Sampleton", 1.4]
].map(([name, size], index) => ({
  laCode: String(989 + index),
  onsCode: `E06999${989 + index}`,
  name: String(name),
  size: Number(size)
}));
