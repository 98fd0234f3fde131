// Suggestions while one types in the search field. Everything works without this file.
for (const field of document.querySelectorAll("[data-suggest]")) {
  let latest = "";
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => suggest(field), 150);
  });

  async function suggest() {
    const begun = field.value.trim();
    if (begun.length < 2 || begun === latest) return;
    latest = begun;
    const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(begun)}`).catch(() => null);
    if (!answer?.ok || begun !== latest) return;
    field.list.replaceChildren(...(await answer.json()).map((text) => new Option(text, text)));
  }
}
