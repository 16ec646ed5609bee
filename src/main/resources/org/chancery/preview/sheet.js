/** One printed page on the screen: its picture, the text over it for selecting and finding, its links. */

import { el } from "./dom.js";

/** A picture larger than this would cost more memory than it shows. */
const MOST_PIXELS = 2 ** 24;

/** A page: drawn when asked, clothed with text once. */
export class Sheet {
  #page;
  #task = null;
  #drawn = 0;
  #clothed = false;
  #goTo;

  /** `goTo(destination)` is asked to show another place of the document. */
  constructor(page, number, goTo) {
    const [, , width, height] = page.getViewport({ scale: 1 }).viewBox;
    this.#page = page;
    this.#goTo = goTo;
    this.width = width;
    this.height = height;
    this.canvas = null;
    this.text = el("div", { class: "text" });
    this.root = el("div", { class: "sheet", "data-page": number, role: "group", "aria-label": "Page " + number }, this.text);
  }

  /** Gives the page its size; a picture of another size is stretched until it is drawn anew. */
  resize(scale) {
    this.root.style.width = this.width * scale + "px";
    this.root.style.height = this.height * scale + "px";
    this.root.style.setProperty("--total-scale-factor", scale);
  }

  /** Draws the page beside what is seen, then puts the new picture in the old one's place. */
  async draw(pdf, scale) {
    const sharp = scale * (devicePixelRatio || 1);
    const fitting = Math.min(sharp, Math.sqrt(MOST_PIXELS / (this.width * this.height)));
    if (this.#drawn === fitting) return;
    this.#task?.cancel();
    this.#drawn = fitting;
    const viewport = this.#page.getViewport({ scale: fitting });
    const canvas = el("canvas", { width: Math.round(viewport.width), height: Math.round(viewport.height), "aria-hidden": "true" });
    const task = (this.#task = this.#page.render({ canvas, viewport }));
    try {
      await task.promise;
    } catch (stopped) {
      if (stopped instanceof pdf.RenderingCancelledException) return;
      throw stopped;
    }
    this.canvas?.remove();
    this.canvas = canvas;
    this.root.prepend(canvas);
  }

  /** Lays text and links over the picture, once. */
  async clothe(pdf) {
    if (this.#clothed) return;
    this.#clothed = true;
    const viewport = this.#page.getViewport({ scale: 1 });
    await new pdf.TextLayer({ textContentSource: this.#page.streamTextContent(), container: this.text, viewport }).render();
    for (const note of await this.#page.getAnnotations()) {
      if (note.subtype === "Link" && (note.url || note.dest)) this.root.append(this.#link(note, viewport));
    }
  }

  #link(note, viewport) {
    const [left, bottom, right, top] = viewport.convertToViewportRectangle(note.rect);
    const name = note.url ? "Opens " + note.url : "Goes to another place";
    const link = el("a", { class: "link", href: note.url ?? "#", "aria-label": name, title: note.url });
    if (note.url) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
    else this.#within(link, note.dest);
    const percent = (part, whole) => (100 * part) / whole + "%";
    Object.assign(link.style, {
      left: percent(Math.min(left, right), this.width),
      top: percent(Math.min(top, bottom), this.height),
      width: percent(Math.abs(right - left), this.width),
      height: percent(Math.abs(top - bottom), this.height),
    });
    return link;
  }

  /** Numbers of sources are many and tiny: they are for a pointer; by keyboard one goes by the number of the page. */
  #within(link, dest) {
    link.tabIndex = -1;
    link.addEventListener("click", event => {
      event.preventDefault();
      this.#goTo(dest);
    });
  }

  /** Gives the picture's memory back. */
  release() {
    this.#task?.cancel();
    this.canvas?.remove();
    this.canvas = null;
    this.#drawn = 0;
  }
}
