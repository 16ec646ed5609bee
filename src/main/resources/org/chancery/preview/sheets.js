/**
 * Changes the rules of a style sheet in place. A style element is never replaced where that can be helped: the browser
 * would read its embedded fonts anew, and the page would stand in other letters for a moment.
 */

import { statements } from "./rules.js";

/** What each style element says by now, its statements, and which of them the browser knows as a rule. */
const said = new WeakMap();

/** Makes a live style element say what another says. */
export function patchStyle(live, next) {
  if (live.media !== next.media) live.media = next.media;
  const text = next.textContent;
  if ((said.get(live)?.text ?? live.textContent) === text) return;
  const view = live.ownerDocument.defaultView;
  try {
    const old = said.get(live) ?? read(live.textContent, new Map(), view);
    const fresh = read(text, new Map(old.rules.map((rule, index) => [rule, old.counts[index]])), view);
    patchRules(live.sheet, old, fresh);
    said.set(live, fresh);
  } catch {
    live.textContent = text;
    said.delete(live);
  }
}

/** A text cut into statements, each with 1, or with 0 where the browser leaves it out; what is known is not tried again. */
function read(text, known, view) {
  const rules = statements(text);
  const probe = new view.CSSStyleSheet();
  const counts = rules.map(rule => {
    if (!known.has(rule)) {
      probe.replaceSync(rule);
      known.set(rule, probe.cssRules.length);
    }
    return known.get(rule);
  });
  return { text, rules, counts };
}

/** Deletes and inserts what lies between the common beginning and the common end, as the author wrote it. */
function patchRules(sheet, { rules: old, counts }, fresh) {
  if (sum(counts) !== sheet.cssRules.length) throw new Error("The sheet holds other rules than its text");
  const shorter = Math.min(old.length, fresh.rules.length);
  let first = 0;
  while (first < shorter && old[first] === fresh.rules[first]) first++;
  let end = 0;
  while (end < shorter - first && old.at(-1 - end) === fresh.rules.at(-1 - end)) end++;
  const place = sum(counts.slice(0, first));
  for (let left = sum(counts.slice(first, old.length - end)); left > 0; left--) sheet.deleteRule(place);
  let at = place;
  for (let index = first; index < fresh.rules.length - end; index++) {
    if (fresh.counts[index]) sheet.insertRule(fresh.rules[index], at++);
  }
}

const sum = numbers => numbers.reduce((total, number) => total + number, 0);
