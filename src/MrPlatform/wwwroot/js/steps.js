// Shows one step at a time in forms marked data-steps; the address says which (#fraga-3), so back and forward work.
// Everything works without this file: then all steps stand under each other.
const form = document.querySelector("form[data-steps]");
const steps = [...(form?.querySelectorAll("[data-step]") ?? [])];

// The step itself, or the one that holds what the address names: a field to mend.
const target = () => document.getElementById(location.hash.slice(1));
const named = () => target()?.closest("[data-step]");

const firstLeft = () =>
  steps.find((step) => step.querySelector("input") && !step.querySelector("input:checked")) ?? steps.at(-1);

function show(step) {
  for (const other of steps) other.hidden = other !== step;
  for (const link of form.querySelectorAll("nav a")) {
    if (link.hash === `#${step.id}`) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
}

function goTo(step) {
  show(step);
  const first = target()?.matches("input") ? target() : step.querySelector("[tabindex='-1']");
  first.focus({ preventScroll: true });
  form.scrollIntoView();
}

if (steps.length) {
  window.addEventListener("hashchange", () => {
    const step = location.hash ? named() : firstLeft();
    if (step) goTo(step);
  });
  const step = named();
  if (step) goTo(step);
  else show(firstLeft());
}
