import type {Report} from "./document.js";
import {type Material, makeReport} from "./make.js";
import {sections} from "./sections.js";

/** The annual report of a year, `2024-25`. */
export function annualReport(material: Material, year: string): Report {
  return makeReport(material, {
    year,
    title: `Independent reviewing officers: annual report ${year}`,
    subtitle: `1 April ${year.slice(0, 4)} to 31 March ${Number(year.slice(0, 4)) + 1}`,
    sections
  });
}
