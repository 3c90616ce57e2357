import {simulationTable, vectorTable} from "./tables.js";
import {vectorsMissing} from "./vectors.js";

// How far the statistics can be trusted: npm run statistics
if (vectorsMissing) console.log("The reference answers (../shared/vectors) are not here: left out.");
else {
  console.log("\nEvery method against reference answers from R:");
  console.table(vectorTable());
}
console.log("\n200 invented councils with no true difference, thirty comparisons each:");
console.table(simulationTable(200, 1, 20240331));
console.log("\n200 invented councils with a true ratio of 2:");
console.table(simulationTable(200, 2, 20240331));
