// A workshop as it goes on: the screen in the room and the phones follow by themselves. Everything works without this file, by
// the button that loads the page again. [data-room] says where the news come from; [data-pull] is a page that fetches itself anew,
// the others get the new picture with the news.
const scene = document.querySelector("[data-scene]");
const live = document.querySelector("[data-live]");
const lost = document.querySelector("[data-lost]");
const moved = document.querySelector("[data-moved]");

const offset = scene ? Number(scene.dataset.now) - Date.now() : 0;
const typed = new Set();
let news;
let asked;
let counts;

const parse = (html) => new DOMParser().parseFromString(html, "text/html");
const mine = () => JSON.parse(scene.dataset.mineAll ?? "{}");

function listen() {
  news?.close();
  const address = new URL(scene.dataset.room, location.href);
  address.searchParams.set("bild", scene.dataset.key);
  news = new EventSource(address);
  news.addEventListener("open", () => contact(true));
  news.addEventListener("antal", (event) => count(JSON.parse(event.data)));
  news.addEventListener("bild", (event) => {
    const { bild, html } = JSON.parse(event.data);
    if (bild !== scene.dataset.key) put(parse(html).querySelector("article"), bild);
  });
  news.addEventListener("error", () => {
    contact(false);
    // The browser tries again by itself, unless it was turned away: then we ask politely, a little later for each phone.
    if (news.readyState === EventSource.CLOSED) setTimeout(reload, 5000 + Math.random() * 5000);
  });
}

function contact(there) {
  lost.hidden = there;
  for (const button of document.querySelectorAll("[data-reload]")) button.hidden = there;
}

async function reload() {
  if (await refresh()) listen();
  else setTimeout(reload, 10_000 + Math.random() * 5000);
}

// The page as it is now, without leaving it.
async function refresh() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return false;
  take(parse(await answer.text()));
  return true;
}

function take(page) {
  const now = page.querySelector("[data-scene]");
  if (!now) return location.reload();
  if (now.dataset.mineAll) scene.dataset.mineAll = now.dataset.mineAll;
  put([...now.childNodes], now.dataset.key, now.dataset.said);
}

function count(told) {
  counts = told;
  for (const place of document.querySelectorAll("[data-counts]"))
    place.textContent = place.dataset.counts.replace("{0}", told.skattat).replace("{1}", told.med);
  if (told.bild !== scene.dataset.key && scene.dataset.pull !== undefined) pull(told.bild);
}

async function pull(key) {
  if (asked === key) return;
  asked = key;
  // What somebody is writing is never taken from them.
  if (typed.size > 0) moved.hidden = false;
  else if (!(await refresh())) asked = undefined;
}

// Puts the new picture in place of the old, and leaves what the person was doing as it was.
function put(nodes, key) {
  const all = [nodes].flat();
  const active = document.activeElement;
  const inside = scene.contains(active);
  const id = inside ? active.id : "";
  const before = scene.querySelector("article")?.dataset;
  const [question, said] = [before?.criterion, before?.said];
  const chosen = scene.querySelector("[data-rate] input:checked")?.value;
  const folded = [...scene.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
  scene.replaceChildren(...all);
  scene.dataset.key = key;
  typed.clear();
  for (const summary of scene.querySelectorAll("details > summary"))
    if (folded.includes(summary.textContent)) summary.parentElement.open = true;
  own(question, chosen);
  if (counts) count({ ...counts, bild: key });
  contact(news?.readyState !== EventSource.CLOSED);
  tick();
  const heading = scene.querySelector("h1");
  const now = scene.querySelector("article")?.dataset.said ?? heading?.textContent ?? "";
  if (now !== said || scene.dataset.pull !== undefined) live.textContent = now;
  // Only if focus stood on what is gone: on the same thing if it is there, else at the top of what is new.
  if (inside) (document.getElementById(id) ?? (heading?.setAttribute("tabindex", "-1"), heading))?.focus({ preventScroll: true });
}

// What everybody gets says nothing of what oneself has answered; this phone knows.
function own(question, chosen) {
  const article = scene.querySelector("article");
  if (!article) return;
  const answers = mine();
  const form = scene.querySelector("[data-rate]");
  if (form) {
    const saved = answers[article.dataset.criterion];
    const value = article.dataset.criterion === question ? (chosen ?? saved) : saved;
    const choice = value && form.querySelector(`input[type=radio][value="${value}"]`);
    if (choice) choice.checked = true;
    form.querySelector("[data-saved]").hidden = !saved || saved !== value;
  }
  const up = article.dataset.shown;
  if (up) for (const line of scene.querySelectorAll("[data-mine]")) line.hidden = answers[up] !== line.dataset.mine;
}

// A rating is sent without leaving the page, so that a phone that loses the network keeps what was chosen.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-rate]")) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  // The picture is the same for all; only the page's own address knows whose phone it is where there are no cookies.
  const address = new URL(location.href);
  address.searchParams.set("handler", "Rate");
  const answer = await fetch(address, { method: "POST", body }).catch(() => null);
  if (!answer) return contact(false);
  take(parse(await answer.text()));
  contact(true);
  const saved = scene.querySelector("[data-saved]:not([hidden])");
  if (saved) live.textContent = saved.textContent.trim();
});

document.addEventListener("change", (event) => {
  if (!event.target.closest("[data-rate]")) return;
  const form = event.target.form;
  form.querySelector("[data-saved]").hidden = mine()[form.elements.Criterion.value] !== event.target.value;
});

document.addEventListener("input", (event) => {
  if (event.target.form?.matches("[data-agree]")) typed.add(event.target.name);
});

// The clock counts down here; without script it says when the time is out.
function tick() {
  for (const clock of document.querySelectorAll("[data-ends]")) {
    const left = Math.ceil((Number(clock.dataset.ends) - Date.now() - offset) / 1000);
    const place = clock.querySelector("[data-left]");
    if (left <= 0 && place.dataset.done === undefined) {
      if (place.textContent) live.textContent = clock.dataset.out;
      place.dataset.done = "";
    }
    place.textContent = left > 0 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}` : clock.dataset.out;
  }
}

if (scene?.dataset.room) {
  listen();
  tick();
  setInterval(tick, 1000);
}
