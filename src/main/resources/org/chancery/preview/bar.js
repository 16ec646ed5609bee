/** The bar above an edition: where one is, where one can go, and how it is shown. */

import { addressOfDay, addressWith } from "./choices.js";
import { el, one } from "./dom.js";
import { tally } from "./problems.js";

const field = id => document.getElementById(id);

/** Wires the bar: `change(choices)` and `turn(address)` do what a reader asks for; `toggle(panel)` opens and closes. */
export function wireBar({ change, turn, toggle }) {
  for (const name of ["template", "language", "width", "theme"]) {
    field(name).addEventListener("change", event => change({ [name]: event.target.value === event.target.dataset.own ? "" : event.target.value }));
  }
  one(".views").addEventListener("change", event => change({ view: event.target.value }));
  for (const name of ["problems", "inspector", "model"]) field(name).addEventListener("click", () => toggle(name));
  one(".turn").addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    turn(link.href);
  });
  wireMenu();
  wireDay();
}

/** On narrow screens the choices unfold; they fold again when a reader turns to something else. */
function wireMenu() {
  const menu = field("menu");
  const unfold = open => {
    menu.setAttribute("aria-expanded", open);
    one(".bar").classList.toggle("open", open);
  };
  menu.addEventListener("click", () => unfold(menu.getAttribute("aria-expanded") !== "true"));
  addEventListener("blur", () => unfold(false));
  document.addEventListener("pointerdown", event => event.target.closest(".bar") ?? unfold(false));
  document.addEventListener("keydown", event => event.key === "Escape" && unfold(false));
}

/** A day goes where it says once it is whole: when it was picked, or when typing has ended. */
function wireDay() {
  const day = field("day");
  let typed = false;
  const go = () => {
    typed = false;
    if (!day.value || !day.checkValidity() || (day.value >= day.dataset.from && day.value <= day.dataset.last)) return;
    location.href = addressOfDay(day.dataset.briefing, day.value);
  };
  day.addEventListener("keydown", event => (event.key === "Enter" ? go() : (typed = true)));
  day.addEventListener("pointerdown", () => (typed = false));
  day.addEventListener("change", () => typed || go());
  day.addEventListener("blur", () => typed && go());
}

/** Shows a state and what is chosen. */
export function showBar(state, chosen, panel) {
  for (const name of ["width", "theme"]) field(name).value = chosen[name];
  one(`.views [value=${chosen.view}]`).checked = true;
  for (const name of ["problems", "inspector", "model"]) field(name).setAttribute("aria-pressed", panel === name);
  if (!state) return;
  field("title").textContent = state.title;
  field("title").lang = state.language;
  field("dates").textContent = state.dates;
  field("dates").lang = state.language;
  link("previous", state.previous);
  link("next", state.next);
  link("latest", state.latest === state.edition ? "" : state.latest);
  showDay(state);
  options("template", state.templates.map(name => [name, name]), state.ownTemplate, chosen.template || state.template);
  options("language", state.languages.map(({ tag, name }) => [tag, name]), state.ownLanguage, chosen.language || state.language);
  one("#width [value=paper]").textContent = state.paper + " paper";
  for (const format of ["html", "pdf"]) one(`.views [value=${format}]`).disabled = !state.formats.includes(format);
  one(".views [value=both]").disabled = state.formats.length < 2;
  const errors = state.problems.some(problem => problem.severity === "error");
  field("problems").textContent = tally(state.problems).split(", ")[0] || "No problems";
  field("problems").title = tally(state.problems);
  field("problems").className = errors ? "error" : state.problems.length ? "warning" : "";
}

function link(id, edition) {
  const made = field(id);
  const name = edition ? `${made.dataset.way} edition, ${edition}` : `No ${made.dataset.way.toLowerCase()} edition`;
  made.setAttribute("aria-label", name);
  made.title = name;
  made.ariaDisabled = edition ? null : "true";
  made.role = edition ? null : "link";
  if (edition) made.href = addressWith({ edition });
  else made.removeAttribute("href");
}

function showDay(state) {
  const day = field("day");
  Object.assign(day.dataset, { briefing: state.briefing, from: state.from, last: state.last });
  if (document.activeElement !== day) day.value = state.from;
}

/** Fills a list anew only where it has changed: it may be open just now. */
function options(id, rows, own, value) {
  const list = field(id);
  const marked = !own || rows.some(([key]) => key === own) ? rows : [[own, own], ...rows];
  const text = JSON.stringify([marked, own]);
  if (list.dataset.text !== text) {
    list.replaceChildren(...marked.map(([key, name]) => el("option", { value: key, lang: id === "language" ? key : null }, name)));
    Object.assign(list.dataset, { text, own });
  }
  list.value = value;
  list.disabled = !rows.length;
}
