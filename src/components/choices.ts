/**
 * Puts one state of a figure on the page at a time, chosen from native lists. The choice stands in the address, to be
 * shared, and the back button undoes it. Without this the first state stands, with all states in a table below.
 */

for (const figure of document.querySelectorAll<HTMLElement>("[data-choices]")) start(figure);

function start(figure: HTMLElement): void {
  const form = figure.querySelector<HTMLFormElement>("form")!;
  const shown = figure.querySelector<HTMLElement>(".choices-shown")!;
  const said = figure.querySelector<HTMLElement>("[role=status]")!;
  const lists = [...form.querySelectorAll("select")];
  const states = figure.dataset.states!.split(" ").map((state) => state.split("--"));
  const first = lists.map(({value}) => value);
  let current = first.join("--");

  const show = async (wanted: readonly string[], announce: boolean) => {
    const state = nearest(states, wanted);
    for (const [index, list] of lists.entries()) {
      for (const option of list.options)
        option.disabled = !leads(states, state.slice(0, index), option.value);
      list.value = state[index]!;
    }
    const key = state.join("--");
    if (key === current) return;
    current = key;
    try {
      const response = await fetch(`${figure.dataset.choices}--${key}.json`);
      if (!response.ok) throw new Error(response.statusText);
      const {html}: {html: string} = await response.json();
      if (key !== current) return;
      shown.innerHTML = html;
      if (announce) said.textContent = shown.querySelector(".figure-title")?.textContent ?? "";
    } catch {
      said.textContent = "This choice could not be loaded. It is in the table below.";
    }
  };

  form.addEventListener("change", ({target}) => {
    const changed = lists.indexOf(target as HTMLSelectElement);
    const wanted = lists.map(({value}) => value);
    const kept = states.filter((state) => state[changed] === wanted[changed]);
    const state = nearest(kept, wanted);
    const address = new URLSearchParams(location.search);
    for (const [index, {name}] of lists.entries()) address.set(name, state[index]!);
    history.pushState(null, "", `?${address}#${figure.id}`);
    void show(state, true);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  const fromAddress = () => {
    const address = new URLSearchParams(location.search);
    return show(
      lists.map(({name}, index) => address.get(name) ?? first[index]!),
      false
    );
  };
  addEventListener("popstate", () => void fromAddress());
  form.hidden = false;
  void fromAddress();
}

/** Whether some state has these values in the lists before, and this one next. */
function leads(states: readonly (readonly string[])[], before: readonly string[], value: string): boolean {
  return states.some(
    (state) => before.every((wanted, index) => state[index] === wanted) && state[before.length] === value
  );
}

/** The state that has most of what is wanted, the earlier lists before the later. */
function nearest(states: readonly (readonly string[])[], wanted: readonly string[]): readonly string[] {
  const likeness = (state: readonly string[]) =>
    state.reduce((sum, value, index) => sum * 2 + (value === wanted[index] ? 1 : 0), 0);
  return states.reduce((best, state) => (likeness(state) > likeness(best) ? state : best));
}
