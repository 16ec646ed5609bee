/** The pane of the printed edition. A new version is drawn out of sight and takes the old one's place at once. */

import { addressOf } from "./choices.js";
import { el, painted } from "./dom.js";
import { Volume } from "./volume.js";

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
/** A point of the document on a screen of 96 dots to the inch. */
const LIFE = 96 / 72;

/** The pane, always on its way to the version that is wanted. */
export class Print {
  #pane;
  #scroller;
  #volume = null;
  #tool = null;
  #wanted = null;
  #shown = null;
  #busy = false;
  #zoom = "width";

  /** Builds its bar and its scroller into the pane. */
  constructor(pane) {
    this.#pane = pane;
    this.#scroller = el("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Printed pages" });
    this.#scroller.addEventListener("scroll", () => this.#tellPage(), { passive: true });
    pane.append(this.#bar(), this.#scroller);
    new ResizeObserver(() => this.#resize()).observe(this.#scroller);
  }

  /** Shows a version of the document, as soon as it can be had; `pending` says that a newer one is on its way. */
  show(version, pending) {
    this.state.textContent = pending ? "being made …" : "";
    this.original.href = addressOf("pdf");
    if (!version) return pending ? undefined : this.#clear();
    this.#wanted = version;
    if (!this.#busy) this.#catchUp();
  }

  /** Nothing is wanted until a version is named again. */
  wait() {
    this.#wanted = null;
  }

  /** The next document is another edition: it begins at its first page. */
  turn() {
    this.#shown = null;
    this.#scroller.scrollTop = 0;
  }

  /** There is none of this edition; that of another must not stand for it. */
  #clear() {
    this.#volume?.close();
    this.#volume = this.#wanted = this.#shown = null;
    this.#scroller.replaceChildren();
    this.pages.textContent = "";
    this.state.textContent = "there is none yet";
    delete document.documentElement.dataset.pdfVersion;
  }

  async #catchUp() {
    this.#busy = true;
    try {
      while (this.#wanted !== null && this.#wanted !== this.#shown) await this.#bring(this.#wanted);
    } catch (lost) {
      this.state.textContent = "not to be had now";
      console.warn(lost);
    }
    this.#busy = false;
  }

  async #bring(version) {
    const [answer, tool] = await Promise.all([fetch(addressOf("pdf")), this.#load()]);
    if (!answer.ok) throw new Error("No document: " + answer.status);
    const data = new Uint8Array(await answer.arrayBuffer());
    const fresh = await Volume.read(tool.pdf, tool.worker, data, place => this.#goTo(place));
    fresh.resize(this.#scaleFor(fresh));
    if (this.#wanted === null) return fresh.close();
    const offset = this.#volume ? fresh.offset(this.#volume.placeAt(this.#scroller.scrollTop)) : 0;
    await fresh.drawWindow(offset, this.#scroller.clientHeight);
    this.#swap(fresh, offset);
    this.#shown = version;
    await painted();
    document.documentElement.dataset.pdfVersion = version;
    performance.mark("printed:" + version);
    fresh.clothe().catch(gone => console.debug(gone));
  }

  #swap(fresh, offset) {
    const old = this.#volume;
    this.#volume = fresh;
    this.#scroller.replaceChildren(fresh.root);
    this.#scroller.scrollTop = offset;
    fresh.watch(this.#scroller);
    old?.close();
    this.pages.textContent = "of " + fresh.sheets.length;
    this.page.max = fresh.sheets.length;
    this.#tellPage();
  }

  /** The reader of PDF files is large, so it comes only when there is one to be shown. */
  async #load() {
    this.#tool ??= import("./pdf.min.mjs").then(pdf => {
      const port = new Worker(new URL("./pdf.worker.min.mjs", import.meta.url), { type: "module" });
      return { pdf, worker: new pdf.PDFWorker({ port, verbosity: pdf.VerbosityLevel.ERRORS }) };
    });
    return this.#tool;
  }

  #scaleFor(volume) {
    const { clientWidth, clientHeight } = this.#scroller;
    const wide = Math.max(100, clientWidth - 28) / Math.max(...volume.sheets.map(sheet => sheet.width));
    if (this.#zoom === "width") return wide;
    if (this.#zoom === "page") return Math.min(wide, (clientHeight - 28) / volume.sheets[0].height);
    return this.#zoom * LIFE;
  }

  #resize() {
    const volume = this.#volume;
    if (!volume || !this.#scroller.clientWidth) return;
    const scale = this.#scaleFor(volume);
    if (Math.abs(scale - volume.scale) < 0.001) return;
    const place = volume.placeAt(this.#scroller.scrollTop);
    volume.resize(scale);
    this.#scroller.scrollTop = volume.offset(place);
    volume.watch(this.#scroller);
  }

  #goTo(place) {
    this.#scroller.scrollTo({ top: this.#volume.offset(place) - 14, behavior: "instant" });
    this.#scroller.focus({ preventScroll: true });
  }

  #tellPage() {
    if (!this.#volume || this.page === document.activeElement) return;
    const middle = this.#scroller.scrollTop + this.#scroller.clientHeight / 3;
    this.page.value = this.#volume.placeAt(middle).page + 1;
  }

  #setZoom(zoom) {
    this.#zoom = zoom === "width" || zoom === "page" ? zoom : Number(zoom);
    const known = [...this.zoom.options].find(option => option.value === String(zoom));
    if (known) this.zoom.value = known.value;
    this.#resize();
  }

  #step(way) {
    const now = this.#volume ? this.#volume.scale / LIFE : 1;
    const near = way > 0 ? STEPS.find(step => step > now + 0.01) : STEPS.findLast(step => step < now - 0.01);
    if (near) this.#setZoom(near);
  }

  #bar() {
    const option = (value, text) => el("option", { value }, text);
    const turnTo = () => this.#volume && this.#goTo({ page: Math.max(1, Number(this.page.value) || 1) - 1, share: 0 });
    this.page = el("input", { type: "number", min: "1", value: "1", "aria-label": "Page", onchange: turnTo });
    this.pages = el("span", { class: "quiet" });
    this.state = el("span", { class: "quiet", role: "status" });
    this.zoom = el("select", { "aria-label": "Zoom", onchange: () => this.#setZoom(this.zoom.value) },
      option("width", "Fit width"), option("page", "Fit page"), STEPS.map(step => option(step, Math.round(step * 100) + " %")));
    this.original = el("a", { href: addressOf("pdf"), target: "_blank", class: "end" }, "Open file");
    const smaller = el("button", { type: "button", "aria-label": "Smaller", onclick: () => this.#step(-1) }, "−");
    const larger = el("button", { type: "button", "aria-label": "Larger", onclick: () => this.#step(1) }, "+");
    return el("div", { class: "printbar", role: "group", "aria-label": "Printed edition" },
      this.page, this.pages, smaller, this.zoom, larger, this.state, this.original);
  }
}
