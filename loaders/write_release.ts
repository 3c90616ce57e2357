import {writeFileSync} from "node:fs";
import {run} from "./command.js";
import {chosenCouncil} from "./council.js";
import {measures} from "./measures/index.js";
import {siteRows} from "./publish/site_rows.js";
import {release} from "./release.js";
import {reported} from "./report/parts.js";
import {steps} from "./steps.js";

/** Writes the released figures for the preview, to the file after `--to`. */
run(async () => {
  const council = chosenCouncil();
  const made = await release(council, steps());
  const rows = siteRows(made.release, made.effects, measures, council, made.ethnicPopulations);
  const to = process.argv[process.argv.indexOf("--to") + 1]!;
  writeFileSync(to, JSON.stringify(reported(rows, council, made)));
});
