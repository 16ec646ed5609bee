/** Elements made by hand: all text goes in as text, never as markup. */

/** A new element; `props` are attributes, but `on...` listeners; absent values are left out. */
export function el(name, props = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** The one element that a selector means. */
export const one = (selector, root = document) => root.querySelector(selector);

/** "1 error", "2 errors". */
export const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Resolves when what was changed just now is on the screen. */
export const painted = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Whether a key press belongs to a field that is being filled in. */
export function isTyping(target) {
  return Boolean(target?.closest?.("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]"));
}
