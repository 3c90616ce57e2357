/** A button that saves text made on this page as a file; nothing is sent anywhere. */
export function offerCsv(place: Element, name: string, csv: () => string): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link-button";
  button.textContent = "Download this table (CSV)";
  button.addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([csv()], {type: "text/csv;charset=utf-8"}));
    const link = Object.assign(document.createElement("a"), {href: address, download: name});
    link.click();
    URL.revokeObjectURL(address);
  });
  place.append(button);
  place.append(copyButton());
}

/** The address holds the whole question. */
function copyButton(): HTMLButtonElement {
  const button = Object.assign(document.createElement("button"), {type: "button", className: "link-button"});
  button.textContent = "Copy the address";
  button.addEventListener("click", async () => {
    const done = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false
    );
    button.textContent = done ? "Copied" : "Copy it from the browser’s address bar";
  });
  return button;
}
