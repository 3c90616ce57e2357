import {run} from "./command.js";
import {fetchOpenData, service, writeOpenData} from "./comparators/fetch.js";
import {chosenCouncil, optionOf} from "./council.js";

/** Fetches the department's files into the folder that council.json names, or the one after `--out`. */
run(async () => {
  const {openData, invented, name} = chosenCouncil();
  const folder = optionOf(process.argv.slice(2), "--out") || (invented ? undefined : openData);
  if (!folder) {
    console.error(
      invented
        ? `${name} is invented, and real figures are never set beside it. Name a real council with --council, or a folder with --out.`
        : 'council.json names no folder of open data. Add "openData", or name a folder with --out.'
    );
    process.exitCode = 2;
    return;
  }
  const files = await fetchOpenData(process.env.OPEN_DATA_SERVICE || service.files);
  writeOpenData(folder, files);
  console.log(
    `${files.length} files of the department are in ${folder}: ${files.map(({file}) => file).join(", ")}.`
  );
  console.log(
    "The mid-year population (Office for National Statistics) and the statistical neighbours (the department's benchmarking tool) are published elsewhere: add them by hand."
  );
});
