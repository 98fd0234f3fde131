// Keeps what somebody chooses for their own sake in their own browser, so that they can leave and come back.
// Forms marked data-keep="name". Everything works without this file; nothing is sent.
const form = document.querySelector("form[data-keep]");
const key = form?.dataset.keep;
const saysSo = document.querySelectorAll("[data-keep-says]");
const clears = document.querySelectorAll("[data-keep-clear]");
const count = document.querySelector("[data-keep-count]");

const fields = () => [...form.querySelectorAll("input[type=radio], input[type=checkbox], input[data-kept]")];
const chosen = () => fields().filter((field) => field.type === "hidden" || field.checked);

function kept() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return null; // no storage in this browser, or not ours
  }
}

function keep() {
  // A page may show only some of the questions: what was answered to the others stays.
  const here = new Set(fields().map((field) => field.name));
  const others = Object.entries(kept() ?? {}).filter(([name]) => !here.has(name) && form.dataset.keepAll === undefined);
  const choices = Object.fromEntries([...others, ...chosen().map((field) => [field.name, field.value])]);
  try {
    if (Object.keys(choices).length) localStorage.setItem(key, JSON.stringify(choices));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
  show(choices);
}

function show(choices) {
  const some = Object.keys(choices).length > 0;
  for (const text of saysSo) text.hidden = false;
  for (const button of clears) button.hidden = !some;
  for (const link of document.querySelectorAll("[data-for]")) {
    const answered = link.dataset.for in choices;
    link.toggleAttribute("data-answered", answered);
    link.querySelector("[data-said]").hidden = !answered;
  }
  if (count) {
    const names = new Set(fields().map((field) => field.name));
    count.hidden = false;
    count.textContent = count.dataset.keepCount
      .replace("{0}", [...names].filter((name) => name in choices).length)
      .replace("{1}", names.size);
  }
}

function forget() {
  localStorage.removeItem(key);
  if (fields().some((field) => field.type === "hidden")) return location.assign(form.action);
  for (const field of fields()) field.checked = false;
  show({});
}

if (form) {
  // An answer that came in the address is kept now; opened again, the address must not undo a later one.
  const address = new URL(location.href);
  if (address.searchParams.has("svar")) {
    address.searchParams.delete("svar");
    history.replaceState(null, "", address);
  }
  // What the page came with is newer than what was kept.
  const came = new Set(chosen().map((field) => field.name));
  const before = kept();
  if (before) {
    for (const field of fields())
      if (!came.has(field.name) && before[field.name] === field.value && field.type !== "hidden") field.checked = true;
    keep();
    form.addEventListener("change", keep);
    // Choices that the browser puts back by itself when one returns.
    window.addEventListener("pageshow", keep);
    for (const button of clears)
      button.addEventListener("click", () => confirm(button.dataset.keepClear) && forget());
  }
}
