/** Changes a document in place until it equals another: what stays keeps its scroll, focus, selection and open folds. */

import { match } from "./match.js";
import { patchStyle } from "./sheets.js";

const ELEMENT = 1;
/** How the page itself would have each fold; a reader's own folding is undone only where the page's wish changes. */
const folds = new WeakMap();

/** Remembers how a document came, before a reader folds anything. */
export function remember(root) {
  root.querySelectorAll("details").forEach(fold => folds.set(fold, fold.open));
}

/** Makes a live document say what this text says. It is read under the live document's own policy, which allows styles. */
export function patchDocument(live, text) {
  const next = new live.defaultView.DOMParser().parseFromString(text, "text/html");
  patchElement(live.documentElement, next.documentElement);
}

/** Makes a live element, which keeps its name, equal another one, with all below it. */
export function patchElement(live, next) {
  if (live.localName === "style" && next.localName === "style") return void patchStyle(live, next);
  patchAttributes(live, next);
  patchChildren(live, next);
}

function patchAttributes(live, next) {
  const fold = live.localName === "details";
  for (const { name } of [...live.attributes]) {
    if (!next.hasAttribute(name) && !(fold && name === "open")) live.removeAttribute(name);
  }
  for (const { name, value, namespaceURI } of next.attributes) {
    if (live.getAttribute(name) === value || (fold && name === "open")) continue;
    // The parser of HTML gives an xmlns no namespace, which setAttributeNS refuses.
    if (namespaceURI) live.setAttributeNS(namespaceURI, name, value);
    else live.setAttribute(name, value);
  }
  if (fold && folds.get(live) !== next.hasAttribute("open")) {
    live.open = next.hasAttribute("open");
    folds.set(live, live.open);
  }
}

function patchChildren(live, next) {
  const fresh = [...next.childNodes];
  const { pairs, still } = match([...live.childNodes], fresh);
  const kept = new Set(pairs.values());
  [...live.childNodes].filter(node => !kept.has(node)).forEach(node => node.remove());
  const nextStill = node => {
    while (node && !still.has(node)) node = node.nextSibling;
    return node;
  };
  let place = nextStill(live.firstChild);
  for (const node of fresh) {
    const old = pairs.get(node);
    if (!old) live.insertBefore(adopted(live, node), place);
    else if (old === place) place = nextStill(old.nextSibling);
    else move(live, old, place);
    if (old) patchNode(old, node);
  }
}

function patchNode(live, next) {
  if (live.nodeType === ELEMENT) {
    if (!live.isEqualNode(next) || holdsStyle(live)) patchElement(live, next);
  } else if (live.data !== next.data) patchText(live, next.data);
}

/** The text of a style element is the one it came with, so it cannot be compared. */
function holdsStyle(live) {
  return live.localName === "style" || live.querySelector("style") !== null;
}

/** Only what differs is replaced, so that a selection elsewhere in the text stays. */
function patchText(live, text) {
  const old = live.data;
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === text.at(-1 - end)) end++;
  live.replaceData(start, old.length - start - end, text.slice(start, text.length - end));
}

function adopted(live, node) {
  const copy = live.ownerDocument.importNode(node, true);
  if (copy.nodeType === ELEMENT) {
    if (copy.localName === "details") folds.set(copy, copy.open);
    remember(copy);
  }
  return copy;
}

/** A browser that can moves an element with its focus and state. */
function move(parent, node, place) {
  if (parent.moveBefore && node.nodeType === ELEMENT) parent.moveBefore(node, place);
  else parent.insertBefore(node, place);
}
