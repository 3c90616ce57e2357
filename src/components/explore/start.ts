import type {ExploreFile} from "../../../loaders/publish/explore.js";
import {unpack} from "./cells.js";
import {startChoosing} from "./choosing.js";
import type {Data} from "./data.js";
import type {Loaders} from "./loaders.js";
import {startTabs} from "./tabs.js";

/** Begins the page: fetches the released figures, then asks by choosing; SQL waits until its tab is opened. */
export async function start(loaders: Loaders): Promise<void> {
  const page = document.querySelector<HTMLElement>("[data-explore]");
  if (!page) return;
  try {
    const data = await fetched(page.dataset.explore!);
    const {choosing, sql} = startTabs(page, async (panel) => {
      const {startSql} = await import("./sql.js");
      startSql(panel, data, loaders);
    });
    startChoosing(choosing, data, loaders);
    if (sql.opened) choosing.hidden = true;
  } catch (reason) {
    page.textContent =
      "The figures could not be fetched. Try again later, or use the tables listed below: they are the same figures.";
    throw reason;
  }
}

async function fetched(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file: ExploreFile = await response.json();
  const cells = unpack(file);
  return {file, cells, byMeasure: grouped(cells)};
}

/** The figures by measure. */
function grouped(cells: Data["cells"]): Map<string, Data["cells"][number][]> {
  const groups = new Map<string, Data["cells"][number][]>();
  for (const cell of cells) {
    const own = groups.get(cell.measure);
    if (own) own.push(cell);
    else groups.set(cell.measure, [cell]);
  }
  return groups;
}
