/** Which tables are open stands in the address, to be shared: `?open=moves-by-reason,children-in-care`. */

const tables = [...document.querySelectorAll<HTMLDetailsElement>("figure > .figure-data")];

const asked = new Set(new URLSearchParams(location.search).get("open")?.split(","));
for (const table of tables) if (asked.has(idOf(table))) table.open = true;

for (const table of tables) table.addEventListener("toggle", remember);

function remember(): void {
  const open = tables.filter((table) => table.open).map(idOf);
  const address = new URL(location.href);
  address.searchParams.delete("open");
  // Figures' names are plain letters, so the comma between them need not be hidden behind a code.
  const rest = address.searchParams.toString();
  const query = [rest, open.length > 0 ? `open=${open.join(",")}` : ""].filter(Boolean).join("&");
  history.replaceState(history.state, "", `${address.pathname}${query ? `?${query}` : ""}${address.hash}`);
}

function idOf(table: HTMLElement): string {
  return table.parentElement?.id ?? "";
}
