import {execFileSync} from "node:child_process";
import {FatalError, run} from "./command.js";
import {chosenCouncil} from "./council.js";
import {knownIds} from "./exports/known_ids.js";
import {privateTable} from "./exports/private_table.js";
import {identifiersIn, nameSentences, privacySentences} from "./publish/privacy.js";

/** Folders in which all is invented, and dates of birth of the children of tests. */
const invented = /^(data\/synthetic|data\/templates|tests\/fixtures)\//;

/** What git is told to pass over, wherever it lies: salt, certificates, releases that are kept. */
const privateFolder = /(^|\/)(private|\.build|data\/exports|data\/local)\//;

/** Refuses what is staged for a commit where it could say who a child is; says the file, and nothing of it. */
run(async () => {
  const council = chosenCouncil();
  const ids = council.invented ? new Set<string>() : knownIds(council.exports);
  const staged = git("diff", "--cached", "--name-only", "--diff-filter=ACMR", "-z")
    .toString("utf8")
    .split("\0");
  const found = staged
    .filter((file) => file !== "" && !invented.test(file))
    .flatMap((file) => {
      const bytes = git("show", `:${file}`);
      const what = privateFolder.test(file) ? "in a folder that stays with the council" : privateTable(bytes);
      const all = identifiersIn(bytes, ids, [council.contact.address ?? ""]);
      const ofTests = file.startsWith("tests/") && file.endsWith(".ts");
      const named = nameSentences(file, ids);
      if (named.length > 0) return named;
      return [
        ...(what ? [`${file} is ${what}: take it out.`] : []),
        ...privacySentences(
          file,
          all.filter(({kind}) => !(ofTests && kind === "date of birth"))
        )
      ];
    });
  if (found.length > 0) throw new FatalError(`${found.join("\n")}\nNothing was committed.`);
});

function git(...args: string[]): Buffer {
  return execFileSync("git", args, {maxBuffer: 1 << 30});
}
