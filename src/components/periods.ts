import {enliven, type Patches} from "./live.js";

/**
 * Shows a figure of groups at another period. The period stands in the address, to be shared, and the back button
 * undoes it. Without this the latest period stands, with the others in the table below.
 */

interface OtherPeriod {
  readonly period: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly patches?: Patches;
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-periods]")) start(form);

function start(form: HTMLFormElement): void {
  const figure = form.closest("figure")!;
  const list = form.querySelector("select")!;
  const said = form.querySelector<HTMLElement>("[role=status]")!;
  const chart = figure.querySelector<HTMLElement>(".chart")!;
  const parts = ["title", "subtitle", "summary"].map((name) => figure.querySelector(`.figure-${name}`)!);
  const [title = "", subtitle = "", summary = ""] = parts.map(({textContent}) => textContent ?? "");
  const latest: OtherPeriod = {period: list.value, title, subtitle, summary};
  let others: Promise<readonly OtherPeriod[]> | undefined;
  let current = latest.period;

  const show = async (wanted: string, announce: boolean) => {
    const before = current;
    current = list.value = [...list.options].some(({value}) => value === wanted) ? wanted : latest.period;
    if (current === before) return;
    try {
      others ??= fetch(form.dataset.periods!).then((response) => response.json());
      const state = [latest, ...(await others)].find(({period}) => period === current)!;
      await (await enliven(chart)).show(state.patches);
      for (const [index, text] of [state.title, state.subtitle, state.summary].entries())
        parts[index]!.textContent = text;
      // Paper shows the period that was chosen.
      chart.toggleAttribute("data-chosen", state !== latest);
      chart.setAttribute("aria-label", `${state.title}. ${state.summary}`);
      // The heading says it to those who see it.
      said.classList.add("unseen");
      said.textContent = announce ? state.title : "";
    } catch {
      current = list.value = before;
      said.classList.remove("unseen");
      said.textContent = "This period could not be drawn. The table below has the last years.";
    }
  };

  list.addEventListener("change", () => {
    const address = new URL(location.href);
    if (list.value === latest.period) address.searchParams.delete(list.name);
    else address.searchParams.set(list.name, list.value);
    address.hash = figure.id;
    history.pushState(null, "", address);
    void show(list.value, true);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  const fromAddress = () => show(new URLSearchParams(location.search).get(list.name) ?? latest.period, false);
  addEventListener("popstate", () => void fromAddress());
  form.hidden = false;
  void fromAddress();
}
