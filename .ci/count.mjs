// Prints "N passed, N failed" from the test runner's own report; a run that never reached its tests has failed once.
import {existsSync, readFileSync} from "node:fs";

const file = process.argv[2];
const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
const skipped = report?.numPendingTests ?? 0;
const line = report ? `${report.numPassedTests} passed, ${report.numFailedTests} failed` : "0 passed, 1 failed";
console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
