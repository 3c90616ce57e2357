import type {Measure} from "../measures/measure.js";
import {annualReport} from "./annual.js";
import {membersHtml} from "./members.js";
import {materialOf} from "./page.js";
import type {ReportedRelease} from "./parts.js";
import {type Desk, writePaper, writeReport} from "./write.js";
import {youngPeopleHtml} from "./young_people.js";

/** The year's documents: the report, the page for members, the one for young people. Returns the names of the files. */
export async function yearFiles(
  released: ReportedRelease,
  measures: readonly Measure[],
  year: string,
  desk: Desk
): Promise<string[]> {
  const material = materialOf(released, measures, year);
  const report = annualReport(material, year);
  const {council, invented, subtitle} = report;
  const facts = {council, invented, subtitle};
  const members = {...facts, title: `Children in care ${year}: one page for members`};
  const young = {...facts, title: `Your year in care: what happened in ${year}`};
  return [
    ...(await writeReport(report, `annual-report-${year}`, desk)),
    ...(await writePaper(membersHtml(material, year), `members-${year}`, members, desk)),
    ...(await writePaper(youngPeopleHtml(material, year), `young-people-${year}`, young, desk))
  ];
}
