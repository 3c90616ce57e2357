import {readCouncil} from "./council.js";
import {readExports, } from "./exports/read.js";
import {ExportsError} from "./exports/fault.js";
import {makeTables} from "./tables/make.js";

const t = performance.now();
try {
const e = await readExports(readCouncil(process.argv[2]!));
console.log(performance.now() - t, "ms");
for (const f of e.faults) console.log((f.fatal ? "FATAL " : "- ") + f.message);
await makeTables(e.db); console.log(performance.now()-t,e.inputs.length); console.table(e.repairs); console.table(e.returns);
console.table(await e.db.all("select file, label, return_year, first_year, digits from return_files"));
console.table(await e.db.all("select file, label, return_year from module_files order by 1"));
console.table(await e.db.all("select count(*) n, count(distinct child) c, max(period) from episodes"));
console.table(await e.db.all("select count(*) n, sum(start_known::int) k, sum(respite_only::int) r, count(ended) e from periods_of_care"));
console.table(await e.db.all("select return_year, sum(outside_area::int) o, count(distance_miles) from episodes group by 1"));
console.table(await e.db.all("select kind, count(*), min(period), max(period) from reporting_periods group by 1"));
console.table(await e.db.all("select sex, ethnicity, count(*) from children group by all"));
console.table(await e.db.all("select count(*) n, count(ceased) from uasc_named"));
console.table(await e.db.all("select p.period, count(distinct child) from reporting_periods p join episodes e on e.decom <= p.last_day and (dec is null or dec > p.last_day) and not respite where kind='year end' group by 1 order by 1"));
} catch (x) { if (x instanceof ExportsError) for (const f of x.faults) console.log((f.fatal ? "FATAL " : "- ") + f.message); else console.log(x); }
