/** Shows where what one points at comes from. It draws over the edition, never in it. */

import { addressOf } from "./choices.js";
import { el } from "./dom.js";
import { isOther, nameOf, numberOf, stops } from "./elements.js";
import { origin } from "./origin.js";

const LATER = "This is the last good edition; the inspector works again when the problems are mended.";
const OTHERWISE = "Browsers read this page in another way than it is written, so this may be about another place. Look for an element that may not stand where it does, such as a list inside a paragraph.";

/** Outlines what is pointed at, and asks where what is chosen comes from. */
export class Inspector {
  #frame;
  #iframe;
  #outline;
  #body;
  #on = false;
  #pointed = null;
  #chosen = null;
  #asked = 0;

  /** Draws `outline` over the iframe and what it learns into `body`. */
  constructor(frame, iframe, outline, body) {
    this.#frame = frame;
    this.#iframe = iframe;
    this.#outline = outline;
    this.#body = body;
    new ResizeObserver(() => this.#draw()).observe(iframe);
  }

  /** Switches it on or off. */
  toggle(on) {
    if (this.#on === on) return;
    this.#on = on;
    this.#pointed = this.#chosen = null;
    this.#draw();
    if (on) this.#body.replaceChildren(guide());
  }

  /** Listens to a document that is shown from now on. */
  attach(doc) {
    const listen = (type, heard) => doc.addEventListener(type, event => this.#on && heard(event), { capture: true });
    listen("mousemove", event => this.#point(event.target));
    listen("mouseleave", () => this.#point(null));
    listen("click", event => {
      event.preventDefault();
      event.stopPropagation();
      this.#choose(event.target);
    });
    doc.addEventListener("scroll", () => this.#on && requestAnimationFrame(() => this.#draw()), { passive: true });
  }

  /** The document has changed: what is chosen may stand elsewhere, or be gone. */
  renew() {
    if (!this.#on) return;
    if (!this.#pointed?.isConnected) this.#pointed = null;
    if (this.#chosen?.isConnected) this.#ask(this.#chosen);
    else this.#chosen = null;
    this.#draw();
  }

  /** Steps through headings and entries, outwards, or asks; returns whether the key was for it. */
  press(event) {
    const doc = this.#frame.document;
    if (!this.#on || !doc) return false;
    const now = this.#chosen ?? this.#pointed;
    const steps = {
      ArrowDown: () => this.#next(doc, 1),
      ArrowUp: () => this.#next(doc, -1),
      ArrowLeft: () => now?.parentElement,
      ArrowRight: () => now?.firstElementChild,
      Enter: () => doc.activeElement?.closest("body *") ?? now,
    };
    const found = steps[event.key]?.();
    if (!found) return false;
    this.#choose(found);
    found.scrollIntoView({ block: "nearest", behavior: "instant" });
    this.#draw();
    return true;
  }

  #next(doc, way) {
    const all = stops(doc);
    if (!this.#chosen) return all.find(stop => stop.getBoundingClientRect().top >= 0) ?? all[0];
    const follows = stop => this.#chosen.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
    const comes = stop => this.#chosen.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING;
    return way > 0 ? all.find(follows) : all.findLast(comes);
  }

  #point(element) {
    this.#pointed = element?.nodeType === Node.ELEMENT_NODE ? element : null;
    this.#draw();
  }

  #choose(element) {
    this.#chosen = element;
    this.#pointed = element;
    this.#ask(element);
    this.#draw();
  }

  async #ask(element) {
    const turn = ++this.#asked;
    try {
      const answer = await fetch(addressOf("inspect", { element: numberOf(element) }));
      if (!answer.ok) throw new Error("No answer: " + answer.status);
      const found = await answer.json();
      if (turn !== this.#asked || !this.#on) return;
      const odd = isOther(element, found.tag) ? [el("p", { class: "warning" }, OTHERWISE)] : [];
      this.#body.replaceChildren(...odd, origin(nameOf(element), found));
    } catch {
      if (turn === this.#asked) this.#body.replaceChildren(el("p", { class: "quiet" }, document.documentElement.dataset.stale === "true" ? LATER : "Nothing is known of this place."));
    }
  }

  #draw() {
    const element = this.#on ? (this.#pointed ?? this.#chosen) : null;
    this.#outline.hidden = !element?.isConnected;
    if (this.#outline.hidden) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const scale = this.#frame.scale;
    Object.assign(this.#outline.style, {
      left: this.#iframe.offsetLeft + left * scale + "px",
      top: this.#iframe.offsetTop + top * scale + "px",
      width: width * scale + "px",
      height: height * scale + "px",
    });
    this.#outline.dataset.name = nameOf(element);
    this.#outline.classList.toggle("low", top < 24);
  }
}

function guide() {
  return el("div", { class: "quiet" },
    el("p", {}, "Point at anything in the edition and click it, to see which event and which line of the template it comes from."),
    el("p", {}, "By keyboard: ", el("kbd", {}, "↓"), " and ", el("kbd", {}, "↑"), " step through headings and entries, ",
      el("kbd", {}, "←"), " goes to what surrounds, ", el("kbd", {}, "→"), " to what is inside."));
}
