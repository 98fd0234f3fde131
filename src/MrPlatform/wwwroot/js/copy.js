// Buttons that copy the text of a field, shown where they work.
for (const copy of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).value);
    const said = copy.parentElement.querySelector("[data-said]");
    said.textContent = said.dataset.said;
  });
}
