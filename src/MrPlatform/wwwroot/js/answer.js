// Comfort for those who answer many questions. Everything works without this file.
//
// 1–4, V, E and L choose while focus is among the choices; Alt+S saves and goes on; Enter in a field to search by searches; nothing typed is left
// by mistake.

const unsaved = new WeakSet();

document.addEventListener("keydown", (event) => {
  if (event.altKey && !event.ctrlKey && event.code === "KeyS") {
    const form = event.target.closest?.("form:has([data-save])") ?? document.querySelector("form:has([data-save])");
    if (!form) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector("[data-save]"));
  } else if (!event.altKey && !event.ctrlKey && !event.metaKey && event.target.type === "radio") {
    choose(event);
  } else if (event.key === "Enter" && !event.isComposing && event.target.matches?.("[data-enter] input")) {
    event.preventDefault();
    event.target.form.requestSubmit(event.target.closest("[data-enter]").querySelector("[type=submit]"));
  }
});

function choose(event) {
  const choices = event.target.closest("fieldset")?.querySelectorAll("[data-key]") ?? [];
  const chosen = [...choices].find((choice) => choice.dataset.key === event.key.toUpperCase());
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
  chosen.click();
}

for (const form of document.querySelectorAll("form:has([data-save])")) {
  // A page that has come back with something to mend holds what is not saved yet.
  if (document.querySelector(".ds-error-summary")) unsaved.add(form);
  form.addEventListener("input", () => {
    unsaved.add(form);
    say(form);
  });
  form.addEventListener("submit", () => unsaved.delete(form));
}

function say(form) {
  const saved = form.querySelector(".mr-saved[data-unsaved]");
  if (saved) saved.lastElementChild.textContent = saved.dataset.unsaved;
}

window.addEventListener("beforeunload", (event) => {
  if ([...document.forms].some((form) => unsaved.has(form))) event.preventDefault();
});
