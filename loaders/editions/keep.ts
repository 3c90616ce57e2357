import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import {type Council, CouncilError} from "../council.js";
import {checksum, type EditionRecord, editionPeriod} from "./edition.js";
import {editionsFolder} from "./read.js";

const built = z.object({laCode: z.string(), dataDate: z.string(), council: z.string()});

/**
 * Keeps the figures of a built site as an edition, and says what it is called. Nothing but what `site` publishes is read.
 * @throws CouncilError when the site is another council's, or the edition is kept already with other figures.
 */
export function keepEdition(site: string, council: Council): string {
  const figures = join(site, "downloads", "figures.csv");
  const record = join(site, "build.json");
  if (!existsSync(figures) || !existsSync(record))
    throw new CouncilError(`There is no built site in ${site}. Run npm run build first.`);
  const {laCode, dataDate, council: name} = built.parse(JSON.parse(readFileSync(record, "utf8")));
  if (laCode !== council.laCode)
    throw new CouncilError(`The site in ${site} is of another council than ${council.name}.`);
  const period = editionPeriod(dataDate);
  const folder = join(editionsFolder(council), period);
  const bytes = readFileSync(figures);
  refuseOther(folder, bytes, dataDate);
  write(folder, bytes, {
    period,
    council: name,
    laCode,
    dataDate,
    sha256: {"figures.csv": checksum(bytes)}
  });
  return period;
}

/** What has been published cannot be published otherwise: a correction comes with a later edition. */
function refuseOther(folder: string, bytes: Uint8Array, dataDate: string) {
  const kept = join(folder, "figures.csv");
  if (!existsSync(kept) || checksum(readFileSync(kept)) === checksum(bytes)) return;
  throw new CouncilError(
    `${folder} is kept already, with other figures than this site's of ${dataDate}. An edition is never made again; keep the correction for the next one.`
  );
}

function write(folder: string, figures: Uint8Array, record: EditionRecord) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "figures.csv"), figures);
  writeFileSync(join(folder, "edition.json"), `${JSON.stringify(record, null, 2)}\n`);
}
