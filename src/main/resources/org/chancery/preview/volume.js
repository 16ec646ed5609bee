/** A printed document on the screen: all its pages below each other, drawn where they are near. */

import { el } from "./dom.js";
import { Sheet } from "./sheet.js";

/** Between two pages, as in the style sheet. */
const GAP = 14;

/** A document whose pages share one scale. */
export class Volume {
  #pdf;
  #task;
  #document;
  #scale = 1;
  #observer = null;

  /** Reads a document; `goTo({page, share})` is asked to show a place in it. */
  static async read(pdf, worker, data, goTo) {
    const volume = new Volume();
    volume.#pdf = pdf;
    volume.#task = pdf.getDocument({ data, worker, useWasm: false, isEvalSupported: false, useSystemFonts: false });
    volume.#document = await volume.#task.promise;
    const numbers = Array.from({ length: volume.#document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map(number => volume.#document.getPage(number)));
    const follow = async dest => goTo(await volume.#resolve(dest));
    volume.sheets = pages.map((page, index) => new Sheet(page, index + 1, follow));
    volume.root = el("div", { class: "volume" }, volume.sheets.map(sheet => sheet.root));
    return volume;
  }

  get scale() {
    return this.#scale;
  }

  /** Gives all pages their size. */
  resize(scale) {
    this.#scale = scale;
    this.sheets.forEach(sheet => sheet.resize(scale));
  }

  /** How far down the place lies that is a share of the way down a page. */
  offset({ page, share }) {
    const index = Math.min(page, this.sheets.length - 1);
    const before = this.sheets.slice(0, index).reduce((sum, sheet) => sum + sheet.height * this.#scale + GAP, GAP);
    return before + this.sheets[index].height * this.#scale * share;
  }

  /** The page that stands at a height, and which share of it is above. */
  placeAt(offset) {
    let top = GAP;
    for (const [page, sheet] of this.sheets.entries()) {
      const height = sheet.height * this.#scale;
      if (offset < top + height + GAP || page === this.sheets.length - 1) {
        return { page, share: Math.min(1, (offset - top) / height) };
      }
      top += height + GAP;
    }
    return { page: 0, share: 0 };
  }

  /** Draws the pages that a window shows which begins at this height. */
  async drawWindow(offset, height) {
    const seen = this.sheets.filter((sheet, page) => {
      const top = this.offset({ page, share: 0 });
      return top < offset + height && top + sheet.height * this.#scale > offset;
    });
    await Promise.all(seen.map(sheet => sheet.draw(this.#pdf, this.#scale)));
  }

  /** From now on draws what comes near in this scroller, and lets go what is far. */
  watch(scroller) {
    this.#observer?.disconnect();
    const sheetOf = new Map(this.sheets.map(sheet => [sheet.root, sheet]));
    this.#observer = new IntersectionObserver(
      seen => seen.forEach(({ target, isIntersecting }) => {
        if (isIntersecting) sheetOf.get(target).draw(this.#pdf, this.#scale);
        else sheetOf.get(target).release();
      }),
      { root: scroller, rootMargin: "150% 0px" },
    );
    this.sheets.forEach(sheet => this.#observer.observe(sheet.root));
  }

  /** Lays text and links over all pages, so that the browser finds words on pages not drawn yet. */
  async clothe() {
    for (const sheet of this.sheets) await sheet.clothe(this.#pdf);
  }

  async #resolve(dest) {
    const [page, , , top] = typeof dest === "string" ? await this.#document.getDestination(dest) : dest;
    const index = typeof page === "number" ? page : await this.#document.getPageIndex(page);
    const height = this.sheets[index].height;
    return { page: index, share: typeof top === "number" ? Math.max(0, 1 - top / height) : 0 };
  }

  /** Ends all work on the document. */
  close() {
    this.#observer?.disconnect();
    this.#task.destroy();
  }
}
