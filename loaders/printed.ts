import {rollup} from "d3";
import {run} from "./command.js";
import {printedReports} from "./publish/printed.js";

/** Prints what does not fit in the reports of `data/published`: each fault with the check that found it. */
run(async () => {
  const {figures, findings} = printedReports();
  for (const {check, council, document, paragraph, sentence} of findings)
    console.log(`${check} | ${council}, ${document}, ${paragraph} | ${sentence}`);
  console.log(`\n${findings.length} faults in ${figures.length} printed figures.`);
  const byCheck = rollup(
    findings,
    (found) => found.length,
    ({check}) => check
  );
  console.table(Object.fromEntries([...byCheck].map(([check, faults]) => [check, {faults}])));
});
