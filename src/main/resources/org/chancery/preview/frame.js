/** The edition's page in its frame: loaded once, from then on changed in place. */

import { addressOf } from "./choices.js";
import { colour } from "./colours.js";
import { painted } from "./dom.js";
import { patchDocument, remember } from "./patch.js";
import { keepPlace } from "./place.js";

const WIDTHS = { full: 0, phone: 390, tablet: 820, paper: 794 };
const LETTER = 816;

/** The frame with the edition in it, always on its way to the version that is wanted. */
export class Frame {
  #stage;
  #iframe;
  #listeners = { ready: () => {}, changed: () => {} };
  #wanted = "";
  #shown = "";
  #busy = false;
  #width = "full";
  #paper = "A4";
  #top = false;
  #theme = "auto";

  /** `ready(document)` hears of each document that is loaded, `changed(document)` of each change on the screen. */
  constructor(stage, iframe, listeners) {
    this.#stage = stage;
    this.#iframe = iframe;
    this.#listeners = listeners;
    new ResizeObserver(() => this.#fit()).observe(stage);
  }

  /** The edition's document; null while there is none. */
  get document() {
    return this.#shown ? this.#iframe.contentDocument : null;
  }

  /** How many times smaller than life the page is drawn, so that a wide one fits. */
  scale = 1;

  /** Shows a version of the page, as soon as it can be had. */
  show(version) {
    this.#wanted = version;
    if (!this.#busy) this.#catchUp();
  }

  /** Nothing is wanted until a version is named again. */
  wait() {
    this.#wanted = "";
  }

  /** The next page is another edition: it begins at its top, whatever version it has. */
  turn() {
    this.#top = true;
    if (this.#shown) this.#shown = "another";
  }

  async #catchUp() {
    this.#busy = true;
    try {
      while (this.#wanted && this.#wanted !== this.#shown) await this.#bring(this.#wanted);
    } catch {
      // The program went away in the middle; its next word starts this anew.
    }
    this.#busy = false;
  }

  async #bring(version) {
    if (this.#shown) await this.#change();
    else await this.#load();
    this.#shown = version;
    colour(this.#iframe.contentDocument, this.#theme);
    this.#listeners.changed(this.#iframe.contentDocument);
    await painted();
    if (this.#wanted !== version) return;
    document.documentElement.dataset.version = version;
    performance.mark("shown:" + version);
  }

  async #load() {
    const loaded = new Promise(done => this.#iframe.addEventListener("load", done, { once: true }));
    this.#iframe.src = addressOf("html");
    await loaded;
    const doc = this.#iframe.contentDocument;
    remember(doc);
    doc.addEventListener("click", event => this.#leave(event));
    // A reload, or the way back, shows the same place.
    doc.addEventListener("scrollend", () => history.replaceState({ top: doc.defaultView.scrollY }, ""));
    this.#listeners.ready(doc);
    if (!this.#top) doc.defaultView.scrollTo({ top: history.state?.top ?? 0, behavior: "instant" });
    this.#top = false;
    // A browser that goes back in its history may bring the frame's former page.
    if (new URL(doc.URL).pathname !== new URL(this.#iframe.src).pathname) await this.#change();
  }

  async #change() {
    const answer = await fetch(addressOf("html"));
    if (!answer.ok) throw new Error("No page: " + answer.status);
    const text = await answer.text();
    try {
      this.#patch(text);
    } catch (fault) {
      // Better a reader's place is lost than the page: what cannot be changed in place is loaded anew.
      console.warn(fault);
      await this.#load();
    }
  }

  #patch(text) {
    const doc = this.#iframe.contentDocument;
    if (!this.#top) return keepPlace(doc, () => patchDocument(doc, text));
    this.#top = false;
    patchDocument(doc, text);
    doc.defaultView.scrollTo({ top: 0, behavior: "instant" });
  }

  /** Shows the page in light or dark colours, or as the system is. */
  colour(theme) {
    if (theme === this.#theme) return;
    this.#theme = theme;
    // The frame hears of its surroundings with the next picture only.
    requestAnimationFrame(() => this.document && colour(this.document, theme));
  }

  /** Links out of the edition open beside the preview; those within it go where they say. */
  #leave(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented || link.getAttribute("href").startsWith("#")) return;
    event.preventDefault();
    if (/^(https?|mailto):$/.test(link.protocol)) open(link.href, "_blank", "noopener,noreferrer");
  }

  /** Sets the width of the page: of the window, of a device, or of its paper. */
  fit(width, paper) {
    this.#width = width;
    this.#paper = paper;
    this.#fit();
  }

  #fit() {
    const wide = this.#width === "paper" && this.#paper === "Letter" ? LETTER : WIDTHS[this.#width];
    const { clientWidth, clientHeight } = this.#stage;
    this.scale = wide && clientWidth ? Math.min(1, clientWidth / wide) : 1;
    Object.assign(this.#iframe.style, {
      width: wide ? wide + "px" : "100%",
      height: this.scale < 1 ? clientHeight / this.scale + "px" : "100%",
      transform: this.scale < 1 ? `scale(${this.scale})` : "",
    });
    this.#stage.dataset.narrow = String(Boolean(wide && wide < clientWidth));
  }
}
