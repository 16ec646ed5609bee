/** Keeps a reader's place while a page changes above it. */

/** Runs a change of a document so that what is read now stays where it stands in the window. */
export function keepPlace(doc, change) {
  const view = doc.defaultView;
  const marks = view.scrollY > 0 ? landmarks(doc) : [];
  change();
  const mark = marks.find(({ element }) => element.isConnected && element.getClientRects().length);
  if (!mark) return;
  const moved = mark.element.getBoundingClientRect().top - mark.top;
  if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: "instant" });
}

/** What stands in the upper part of the window, innermost first; where one goes, the next holds the place. */
function landmarks(doc) {
  const { innerWidth, innerHeight } = doc.defaultView;
  const found = new Set();
  for (const share of [0.1, 0.25, 0.45]) {
    let element = doc.elementFromPoint(innerWidth / 2, innerHeight * share);
    for (; element && element !== doc.body && element !== doc.documentElement; element = element.parentElement) {
      found.add(element);
    }
  }
  return [...found]
    .map(element => ({ element, top: element.getBoundingClientRect().top, size: element.getBoundingClientRect().height }))
    .sort((a, b) => a.size - b.size);
}
