// Shows one step at a time in forms marked data-steps; the address says which (#fraga-3), so back and forward work.
// Everything works without this file: then all steps stand under each other.
const form = document.querySelector("form[data-steps]");
const steps = [...(form?.querySelectorAll("[data-step]") ?? [])];

function now() {
  const named = steps.find((step) => step.id === decodeURIComponent(location.hash.slice(1)));
  if (named) return named;
  return steps.find((step) => step.querySelector("input") && !step.querySelector("input:checked")) ?? steps.at(-1);
}

function show(moved) {
  const step = now();
  for (const other of steps) other.hidden = other !== step;
  for (const link of form.querySelectorAll("nav a")) {
    if (link.hash === `#${step.id}`) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
  if (!moved) return;
  step.querySelector("[tabindex='-1']").focus({ preventScroll: true });
  form.scrollIntoView();
}

if (steps.length) {
  form.dataset.steps = "one";
  // A fault to mend shows the question it is about.
  window.addEventListener("hashchange", () => show(true));
  show(location.hash.length > 1);
}
