import {build} from "./build.js";
import {outFolder, run} from "./command.js";
import {chosenCouncil} from "./council.js";

run(async () => {
  const council = chosenCouncil();
  await build(council, outFolder());
  console.log(`The site of ${council.name} is in ${outFolder()}.`);
});
