import {outFolder, run} from "./command.js";
import {chosenCouncil} from "./council.js";
import {keepEdition} from "./editions/keep.js";

run(async () => {
  const council = chosenCouncil();
  const period = keepEdition(outFolder(), council);
  console.log(
    `The figures in ${outFolder()} are kept as the edition ${period}. Later builds publish it unchanged at editions/${period}.`
  );
});
