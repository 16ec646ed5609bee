/** Where an element of an edition comes from, as the inspector tells it. */

import { el } from "./dom.js";
import { placeOf } from "./problems.js";

/** What is known of an element, from the event to the lines of the template. */
export function origin(name, { event, section, lines }) {
  return el("div", { class: "origin" },
    el("p", { class: "element" }, el("code", {}, name)),
    event && el("section", {}, el("h3", {}, "Event"), el("p", { class: "lead" }, event.title),
      facts([["id", event.id], ["file", event.file && place(event)], ["outcome", event.outcome],
        ["reason", event.reason], ["section", event.section], ["rank", event.rank]])),
    section && el("section", {}, el("h3", {}, "Section"), el("p", { class: "lead" }, section.heading),
      section.why && el("p", { class: "quiet" }, section.why),
      !event && section.events?.map(each => el("div", { class: "line" }, each.title, each.file && place(each)))),
    lines?.length ? el("section", {}, el("h3", {}, "Template, innermost first"), lines.map(line)) : null,
    !event && !section && !lines?.length && el("p", { class: "quiet" }, "Nothing is known of this place."));
}

function facts(rows) {
  return el("dl", {}, rows.filter(([, value]) => value).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

function line(found) {
  return el("div", { class: "line" }, place(found),
    el("pre", { class: "excerpt" }, el("code", {}, found.text)));
}

function place(found) {
  const text = placeOf(found);
  const button = el("button", { type: "button", class: "copy", "aria-label": "Copy " + text, onclick: () => copy(text, button) }, "Copy");
  return el("span", { class: "place" }, el("span", { class: "file" }, text), button);
}

/** Copies a text; where the browser forbids it, marks it for the reader's own hand. */
export async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  } catch {
    getSelection().selectAllChildren(button.previousElementSibling);
  }
}
