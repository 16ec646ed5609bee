/**
 * Changes the rules of a style sheet in place. A style element is never replaced where that can be helped: the browser
 * would read its embedded fonts anew, and the page would stand in other letters for a moment.
 */

import { statements } from "./rules.js";

/** What each style element says by now; its own text stays as it was served first. */
const texts = new WeakMap();

/** Makes a live style element say what another says. */
export function patchStyle(live, next) {
  const old = texts.get(live) ?? live.textContent;
  if (live.media !== next.media) live.media = next.media;
  if (old === next.textContent) return;
  try {
    patchRules(live.sheet, statements(old), statements(next.textContent), live.ownerDocument.defaultView);
    texts.set(live, next.textContent);
  } catch {
    live.textContent = next.textContent;
    texts.delete(live);
  }
}

/** Deletes and inserts what lies between the common beginning and the common end, as the author wrote it. */
function patchRules(sheet, old, fresh, view) {
  const counts = old.map(rule => ruleCount(rule, view));
  if (sum(counts) !== sheet.cssRules.length) throw new Error("The sheet holds other rules than its text");
  let first = 0;
  while (first < old.length && first < fresh.length && old[first] === fresh[first]) first++;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - first;
  while (end < most && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const place = sum(counts.slice(0, first));
  for (let left = sum(counts.slice(first, old.length - end)); left > 0; left--) sheet.deleteRule(place);
  let at = place;
  for (const rule of fresh.slice(first, fresh.length - end)) {
    if (ruleCount(rule, view)) sheet.insertRule(rule, at++);
  }
}

/** 1, or 0 where the browser does not understand the rule and leaves it out. */
function ruleCount(rule, view) {
  const known = counted.get(rule);
  if (known !== undefined) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rule);
  counted.set(rule, sheet.cssRules.length);
  return sheet.cssRules.length;
}

/** Rules are long and come again at each change: each is tried once. */
const counted = new Map();

const sum = numbers => numbers.reduce((total, number) => total + number, 0);
