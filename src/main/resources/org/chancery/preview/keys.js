/** Single keys that do something, and the dialog that tells them. Never while something is typed. */

import { el, isTyping, one } from "./dom.js";

const STORED = "chancery.keys";

/**
 * Wires shortcuts: rows of [key, what it does, action]. `first(event)` may take a key before them. Returns a function
 * that makes another document listen too.
 */
export function wireKeys(rows, first) {
  const dialog = one("#keys");
  const switched = one("#keys-on");
  switched.checked = stored() !== "off";
  switched.addEventListener("change", () => store(switched.checked ? "on" : "off"));
  const help = () => (dialog.open ? dialog.close() : dialog.showModal());
  one("#help").addEventListener("click", help);
  const all = [...rows, ["?", "these shortcuts", help]];
  one("#keys dl").append(...all.flatMap(([key, does]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, does)]));

  const hear = event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (dialog.open) return;
    const found = all.find(([key]) => key === event.key);
    const taken = (found && (switched.checked || event.key === "?" || event.key === "Escape") && (found[2](), true)) || first(event);
    if (taken) event.preventDefault();
  };
  document.addEventListener("keydown", hear);
  return doc => doc.addEventListener("keydown", hear);
}

function stored() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(value) {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // Without a store the choice holds until the page is left.
  }
}
