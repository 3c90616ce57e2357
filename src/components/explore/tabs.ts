/** Two ways to ask, as tabs: arrow keys move between them, and the second fetches its engine when it is first opened. */
export function startTabs(
  page: HTMLElement,
  openSql: (panel: HTMLElement) => Promise<void>
): {choosing: HTMLElement; sql: {readonly opened: boolean}} {
  page.innerHTML = `<div class="tabs" role="tablist" aria-label="How to ask">
<button type="button" role="tab" id="tab-choose" aria-controls="panel-choose">By choosing</button>
<button type="button" role="tab" id="tab-sql" aria-controls="panel-sql">In SQL</button>
</div>
<div role="tabpanel" id="panel-choose" aria-labelledby="tab-choose"></div>
<div role="tabpanel" id="panel-sql" aria-labelledby="tab-sql" hidden></div>`;
  const tabs = [...page.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  const panels = [...page.querySelectorAll<HTMLElement>("[role=tabpanel]")];
  const [choosing, sqlPanel] = panels as [HTMLElement, HTMLElement];
  let opened = false;

  const select = (index: number) => {
    for (const [place, tab] of tabs.entries()) {
      tab.setAttribute("aria-selected", String(place === index));
      tab.tabIndex = place === index ? 0 : -1;
      panels[place]!.hidden = place !== index;
    }
    if (index === 0 && location.hash) history.replaceState(null, "", location.pathname + location.search);
    if (index === 1 && !opened) {
      opened = true;
      openSql(sqlPanel).catch((reason: unknown) => {
        opened = false;
        sqlPanel.textContent = "The SQL tab could not be opened. Try again, or ask by choosing.";
        throw reason;
      });
    }
  };

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => select(index));
    tab.addEventListener("keydown", ({key}) => {
      const to = {ArrowRight: 1 - index, ArrowLeft: 1 - index, Home: 0, End: 1}[key];
      if (to === undefined) return;
      select(to);
      tabs[to]!.focus();
    });
  }
  select(location.hash.startsWith("#sql") ? 1 : 0);
  return {
    choosing,
    sql: {
      get opened() {
        return opened;
      }
    }
  };
}
