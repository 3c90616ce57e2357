import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {pathToFileURL} from "node:url";
import {z} from "zod";
import {type Council, CouncilError, chosenCouncil, optionOf} from "./council.js";
import {departmentBeside} from "./department.js";
import {audit, doubtWords} from "./disclosure/attack/audit.js";
import {linesOf, Unreadable} from "./disclosure/attack/figures.js";
import {tightened} from "./disclosure/policy.js";
import {measures} from "./measures/index.js";
import {publicNumbers} from "./publish/public_numbers.js";

/** Every file of a folder by its path, with forward slashes. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) throw new Unreadable(`There is no folder ${folder}. Run npm run build first.`);
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), readFileSync(path)];
    })
  );
}

/** `npm run audit`: 0 safe, 1 broken, 2 unreadable. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const against = optionOf(args, "--against");
    const files = filesIn(optionOf(args, "--out") || "dist");
    const council = councilOf(files, args);
    const department = council
      ? departmentBeside(council, linesOf(textOf(files, "downloads/figures.csv")))
      : [];
    const {small, width, allOfThemUpTo} = tightened(council?.disclosure);
    const findings = await audit(files, {
      measures,
      known: publicNumbers(council),
      department,
      small,
      width,
      allOfThemUpTo,
      ...(against !== undefined && {against: readFileSync(against, "utf8")})
    });
    for (const {where, what, isDoubt} of findings)
      console.log(isDoubt ? `To look at: ${where}: ${what}` : `${where}: ${what}`);
    console.log(doubtWords(findings));
    const proofs = findings.filter(({isDoubt}) => !isDoubt).length;
    if (department.length > 0)
      console.log(`Attacked with ${department.length} cells of the Department for Education's tables.`);
    console.log(proofs === 0 ? "Nothing small can be proved from these files." : `${proofs} findings.`);
    return proofs === 0 ? 0 : 1;
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : String(reason));
    return 2;
  }
}

const built = z.object({laCode: z.string()});

/** The council whose site this is: none where the one that is chosen is another. */
function councilOf(files: ReadonlyMap<string, Uint8Array>, args: readonly string[]): Council | null {
  if (!files.has("build.json") || !files.has("downloads/figures.csv")) return null;
  try {
    const council = chosenCouncil(args);
    return built.parse(JSON.parse(textOf(files, "build.json"))).laCode === council.laCode ? council : null;
  } catch (reason) {
    if (reason instanceof CouncilError) return null;
    throw reason;
  }
}

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await main(process.argv.slice(2));
}
