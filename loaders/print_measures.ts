import {run} from "./command.js";
import {chosenCouncil} from "./council.js";
import {readExports} from "./exports/read.js";
import {csvOf} from "./publish/figures_csv.js";
import {measured} from "./release.js";
import {steps} from "./steps.js";

const columns = [
  "measure",
  "geography",
  "period",
  "breakdown",
  "category",
  "breakdown2",
  "category2",
  "statistic",
  "numerator",
  "denominator",
  "value"
] as const;

run(async () => {
  const council = chosenCouncil();
  console.error(
    "These are true counts of children, without disclosure control. Keep them private; publish none of them."
  );
  const {db} = await readExports(council);
  const cells = await measured(db, council, steps());
  db.close();
  process.stdout.write(csvOf(columns, cells));
});
