import {parseArgs} from "node:util";
import {yearLabel} from "./calendar.js";
import {lastYear, type Request, writeCouncil} from "./council.js";
import {writeRegion} from "./region/region.js";

const usage = `Writes an invented council: its returns, its population, its council.json and, up to 2,000 children,
the open data of its invented region.

  npm run synthetic -- --children 180 --years 10 --seed 3 --out data/synthetic

  --children  about how many are in care at any one time (1 to 1,000,000)
  --years     how many returns, the last for the year ending March 2025 (1 to 20)
  --seed      a whole number; the same seed writes the same bytes
  --out       the folder to write to
`;

function read(args: readonly string[]): Request {
  const options = {
    children: {type: "string", default: "180"},
    years: {type: "string", default: "10"},
    seed: {type: "string", default: "3"},
    out: {type: "string"}
  } as const;
  const {values} = parseArgs({args: [...args], options});
  if (!values.out) throw new Error("Say where to write with --out.");
  return {
    children: whole("children", values.children, 1, 1_000_000),
    years: whole("years", values.years, 1, 20),
    seed: whole("seed", values.seed, 0, 4_294_967_295),
    out: values.out
  };
}

function whole(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new Error(`--${name} must be a whole number from ${low} to ${high}.`);
}

/** The region's counts of its own council take as long as a build; a council to measure speed with needs none. */
const mostForRegion = 2000;

async function write(request: Request): Promise<void> {
  const {children, years} = writeCouncil(request);
  if (request.children <= mostForRegion) {
    await writeRegion({
      folder: request.out,
      seed: request.seed,
      years: Array.from({length: request.years}, (_, index) => lastYear + 2 - request.years + index)
    });
  }
  for (const [year, rows] of years) {
    console.log(
      `${yearLabel(year)}: ${rows.header} children, ${rows.episodes} episodes, ${rows.reviews} reviews`
    );
  }
  console.log(`${children} invented children in ${request.out}`);
}

function request(): Request | null {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
    return null;
  }
}

const asked = request();
if (asked) await write(asked);
