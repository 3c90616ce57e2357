import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {pathToFileURL} from "node:url";
import {optionOf} from "./council.js";
import {audit} from "./disclosure/attack/audit.js";
import {Unreadable} from "./disclosure/attack/figures.js";
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
    const findings = await audit(filesIn(optionOf(args, "--out") || "dist"), {
      measures,
      known: publicNumbers(),
      ...(against !== undefined && {against: readFileSync(against, "utf8")})
    });
    for (const {where, what, isDoubt} of findings)
      console.log(isDoubt ? `To look at: ${where}: ${what}` : `${where}: ${what}`);
    const proofs = findings.filter(({isDoubt}) => !isDoubt).length;
    console.log(proofs === 0 ? "Nothing small can be proved from these files." : `${proofs} findings.`);
    return proofs === 0 ? 0 : 1;
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : String(reason));
    return 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await main(process.argv.slice(2));
}
