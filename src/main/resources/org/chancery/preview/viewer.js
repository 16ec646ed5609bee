/** The viewer of one edition: puts its parts together. */

import { showBar, wireBar } from "./bar.js";
import { addressOf, choices, choose } from "./choices.js";
import { one } from "./dom.js";
import { Frame } from "./frame.js";
import { Inspector } from "./inspector.js";
import { wireKeys } from "./keys.js";
import { follow } from "./live.js";
import { Model } from "./model.js";
import { Panel, showProblems } from "./panel.js";
import { Print } from "./print.js";

const root = document.documentElement;
const iframe = one("#frame");
const panel = new Panel();
let state = null;
let lost = "";
/** Whether another edition, or another form of it, was asked for than the state is about. */
let outdated = false;

const frame = new Frame(one("#stage"), iframe, {
  ready: doc => (inspector.attach(doc), listen(doc)),
  changed: doc => {
    iframe.title = "The edition: " + doc.title;
    inspector.renew();
  },
});
const inspector = new Inspector(frame, iframe, one("#outline"), one("#panel-inspector"));
const model = new Model(one("#panel-model"));
let print = null;
let modelOf = "";

wireBar({ change, turn, toggle });
one("#close").addEventListener("click", () => toggle(panel.seen(choices().panel)));
const listen = wireKeys([
  ["h", "HTML", () => change({ view: "html" })],
  ["p", "PDF", () => change({ view: "pdf" })],
  ["b", "both, side by side", () => change({ view: "both" })],
  [",", "earlier edition", () => one("#previous").click()],
  [".", "later edition", () => one("#next").click()],
  ["d", "choose a day", () => one("#day").focus()],
  ["w", "next width", () => next("width", ["full", "phone", "tablet", "paper"])],
  ["t", "light, dark or as the system", () => next("theme", ["auto", "light", "dark"])],
  ["e", "problems", () => toggle("problems")],
  ["i", "inspector", () => toggle("inspector")],
  ["m", "model", () => toggle("model")],
  ["Escape", "close the panel", () => panel.seen(choices().panel) && toggle(panel.seen(choices().panel))],
], event => !event.target.closest?.(".panel, .paper, .bar, dialog") && inspector.press(event));
const again = follow(() => addressOf("live"), hear, how => {
  lost = how;
  show();
});
addEventListener("popstate", () => begin());
show();

/** A word from the program: what there is now. */
function hear(news) {
  state = news;
  outdated = false;
  show();
}

/** A reader's choice. What changes the edition itself begins another stream. */
function change(changes) {
  choose(changes);
  if ("template" in changes || "language" in changes) ask();
  show();
}

function next(name, values) {
  change({ [name]: values[(values.indexOf(choices()[name]) + 1) % values.length] });
}

function toggle(name) {
  change({ panel: panel.toggle(name, choices().panel) });
}

/** Goes to another edition without leaving the page. */
function turn(address) {
  history.pushState(null, "", address);
  begin();
}

function begin() {
  frame.turn();
  print?.turn();
  ask();
  show();
}

/** What was on its way is not wanted any more: its version would be taken for that of another address. */
function ask() {
  outdated = true;
  frame.wait();
  print?.wait();
  again();
}

/** Brings everything on the screen in line with the state and the choices. */
function show() {
  const chosen = choices();
  const view = state && !isThere(chosen.view) ? state.formats[0] : chosen.view;
  if (state) panel.hear(broken(view));
  const seen = panel.seen(chosen.panel);
  const never = Boolean(state && !state.page.version && state.problems.length);
  Object.assign(root.dataset, { view, theme: chosen.theme, never, uncalled: panel.uncalled, stale: Boolean(state && view !== "pdf" && state.page.version && !state.page.current) });
  frame.fit(chosen.width, state?.paper ?? "A4");
  frame.colour(chosen.theme);
  panel.show(never && !seen ? "problems" : seen, never);
  inspector.toggle(seen === "inspector");
  showBar(state, { ...chosen, view }, seen);
  one("#sign").textContent = sign(view);
  if (state && !outdated) showEdition(view, seen);
}

function showEdition(view, seen) {
  const errors = state.problems.some(problem => problem.severity === "error");
  document.title = `${errors ? "✕ " : ""}${state.title}, ${state.dates}`;
  showProblems(state.problems, state.sources);
  one("#waiting").hidden = Boolean(state.page.version);
  if (view !== "pdf" && state.page.version) frame.show(state.page.version);
  if (view !== "html") {
    print ??= new Print(one("#paper"));
    print.show(state.pdf.version, state.pdf.pending);
  }
  const made = addressOf("model") + state.model;
  if (seen === "model" && made !== modelOf) {
    modelOf = made;
    model.renew();
  }
}

/** Whether an edition has such a view: its briefing may leave a format out. */
function isThere(view) {
  return view === "both" ? state.formats.length > 1 : state.formats.includes(view);
}

/** Whether what is looked at is not what the files say. */
function broken(view) {
  if (!state.problems.some(problem => problem.severity === "error")) return false;
  return !state.page.current || (view !== "html" && !state.pdf.current && !state.pdf.pending);
}

function sign(view) {
  if (lost === "gone") return "This briefing is not there any more. The edition stays as it was.";
  if (lost) return "Connection lost: the program has ended or is busy. The edition stays as it was; trying again.";
  if (root.dataset.stale === "true") return "This is the last good edition. It is renewed as soon as the problems are mended.";
  return state && view !== "html" && state.pdf.version && !state.pdf.current && !state.pdf.pending ? "The PDF is the last good one." : "";
}
