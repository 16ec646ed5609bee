/** What the template sees, as a tree that unfolds where one looks. */

import { addressOf } from "./choices.js";
import { el } from "./dom.js";
import { copy } from "./origin.js";

/** The tree of the model in its panel. */
export class Model {
  #body;
  #tree = el("div", { class: "tree" });
  #path = el("code", {}, "");
  #filter = el("input", { type: "search", placeholder: "Name or value", "aria-label": "Filter the model", oninput: () => this.#draw() });
  #model = null;
  #open = new Set(["edition", "briefing"]);

  constructor(body) {
    this.#body = body;
    const button = el("button", { type: "button", class: "copy", onclick: () => copy(this.#path.textContent, button) }, "Copy");
    this.#body.append(this.#filter, this.#tree, el("p", { class: "path place" }, this.#path, button));
    const tell = event => this.#tell(event.target.closest("[data-path]")?.dataset.path);
    this.#tree.addEventListener("focusin", tell);
    this.#tree.addEventListener("click", tell);
    this.#tell("");
  }

  /** Fetches the model anew; what was unfolded stays so. */
  async renew() {
    try {
      const answer = await fetch(addressOf("model"));
      if (!answer.ok) throw new Error("No model: " + answer.status);
      this.#model = await answer.json();
      this.#draw();
    } catch {
      if (!this.#model) this.#tree.replaceChildren(el("p", { class: "quiet" }, "There is no model yet."));
    }
  }

  #tell(path) {
    this.#path.textContent = path ? "${" + path + "}" : "";
    this.#path.parentElement.hidden = !path;
  }

  #draw() {
    if (!this.#model) return;
    const wanted = this.#filter.value.trim().toLowerCase();
    const top = this.#tree.scrollTop;
    const rows = Object.entries(this.#model).map(([key, value]) => this.#row(key, value, key, wanted)).filter(Boolean);
    this.#tree.replaceChildren(...(rows.length ? rows : [el("p", { class: "quiet" }, "Nothing has this name or value.")]));
    this.#tree.scrollTop = top;
  }

  /** A row, or null where neither it nor anything below it is wanted. */
  #row(key, value, path, wanted) {
    if (wanted && !holds(key, value, wanted)) return null;
    if (value === null || typeof value !== "object") return leaf(key, value, path);
    if (!entries(value).length) return leaf(key, "", path);
    const inner = key.toLowerCase().includes(wanted) ? "" : wanted;
    const fold = el("details", { "data-path": path }, el("summary", {}, el("b", {}, key), " ", el("span", { class: "quiet" }, sizeOf(value))));
    const fill = () => fold.childElementCount > 1 || fold.append(el("div", {}, entries(value).map(([name, below]) =>
      this.#row(name, below, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`, inner))));
    fold.open = Boolean(inner) || this.#open.has(path);
    if (fold.open) fill();
    fold.addEventListener("toggle", () => {
      if (fold.open) fill();
      if (!wanted) this.#open[fold.open ? "add" : "delete"](path);
    });
    return fold;
  }
}

const entries = value => (Array.isArray(value) ? value.map((item, index) => [String(index), item]) : Object.entries(value));

function holds(key, value, wanted) {
  if (key.toLowerCase().includes(wanted)) return true;
  if (value === null || typeof value !== "object") return String(value).toLowerCase().includes(wanted);
  return entries(value).some(([name, below]) => holds(name, below, wanted));
}

function sizeOf(value) {
  if (!Array.isArray(value)) return value.title ?? value.heading ?? value.name ?? value.id ?? "";
  return "× " + value.length;
}

function leaf(key, value, path) {
  const kind = value === null ? "null" : typeof value;
  const text = value === "" ? "empty" : String(value);
  return el("div", { class: "leaf", "data-path": path, tabindex: "0" }, el("b", {}, key), " ",
    el("span", { class: value === "" ? "quiet" : kind, dir: "auto" }, text));
}
