/** The panel beside the edition. It opens by itself when there are errors, and goes by itself when they are mended. */

import { el, one } from "./dom.js";
import { problemList } from "./problems.js";
import { patchElement } from "./patch.js";

const TITLES = { problems: "Problems", inspector: "Inspector", model: "Model" };

/** Which panel is to be seen, as the reader chose or as it must be. */
export class Panel {
  #forced = false;
  #dismissed = false;

  /** The panel to be seen now, or "". */
  seen(chosen) {
    return this.uncalled ? "problems" : chosen;
  }

  /** Whether the panel is there by itself: then it lies over the edition, whose lines must not run anew. */
  get uncalled() {
    return this.#forced && !this.#dismissed;
  }

  /** Hears whether something is broken; what a reader closed stays closed until it was mended. */
  hear(broken) {
    if (!broken) this.#dismissed = false;
    this.#forced = broken;
  }

  /** A reader switches a panel; returns the choice that goes into the address. */
  toggle(name, chosen) {
    const seen = this.seen(chosen);
    this.#dismissed = this.#forced;
    return seen === name ? (chosen === name ? "" : chosen) : name;
  }

  /** Shows one panel, or none; `alone` where there is no edition beside it. */
  show(name, alone) {
    one("#panel").hidden = !name;
    if (!name) return;
    one("#panel-title").textContent = alone && name === "problems" ? "There is no edition yet" : TITLES[name];
    for (const each of Object.keys(TITLES)) one("#panel-" + each).hidden = each !== name;
  }
}

/** Lists the problems, and what became of each source; what is unfolded or marked stays where it does not change. */
export function showProblems(problems, sources) {
  const panel = one("#panel-problems");
  const fresh = panel.cloneNode(false);
  if (problems.length) fresh.append(problemList(problems));
  else fresh.append("There are no problems.");
  if (sources.length) {
    fresh.append(el("h3", {}, "Sources"), el("ul", { class: "used" }, sources.map(each => el("li", {}, each))));
  }
  patchElement(panel, fresh);
}
