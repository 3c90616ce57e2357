/** Narrows the lists of the page that finds figures, as words are typed. The words stand in the address, to be shared. */

const finder = document.querySelector<HTMLElement>("[data-finder]");
if (finder) start(finder);

function start(lists: HTMLElement): void {
  const form = document.createElement("form");
  form.className = "finder-form";
  form.setAttribute("role", "search");
  form.innerHTML =
    '<label for="finder-words">Words to look for</label><input id="finder-words" type="search" autocomplete="off" enterkeyhint="search"><p class="finder-said" role="status"></p>';
  lists.before(form);
  const input = form.querySelector("input")!;
  const said = form.querySelector<HTMLElement>(".finder-said")!;
  const entries = [...lists.querySelectorAll("li")].map((item) => ({
    item,
    text: `${item.textContent ?? ""} ${item.dataset.words ?? ""}`.toLowerCase()
  }));

  let waiting = 0;
  const look = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const {item, text} of entries) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) found++;
    }
    for (const part of lists.querySelectorAll("section"))
      part.hidden = part.querySelector("li:not([hidden])") === null;
    history.replaceState(
      null,
      "",
      words.length > 0 ? `?q=${encodeURIComponent(input.value)}` : location.pathname
    );
    // Said once the typing rests, so that a screen reader is not interrupted by every letter.
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      said.textContent = words.length === 0 ? "" : sentence(found, input.value);
    }, 500);
  };

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  input.addEventListener("input", look);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    lists.querySelector<HTMLElement>("li:not([hidden]) a")?.focus();
  });
  if (input.value) look();
}

function sentence(found: number, words: string): string {
  if (found === 0) return `Nothing found for “${words}”. Try fewer words, or another.`;
  return found === 1 ? `1 found for “${words}”.` : `${found} found for “${words}”.`;
}
