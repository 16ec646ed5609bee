/** Cuts a style sheet into its statements, as they are written. */

/** What must be passed over as a whole (remarks, strings, addresses, escapes), and what opens or ends a statement. */
const SIGNS = /\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|url\(\s*[^"'\s)][^)]*\)|\\[^]|[{};]/gi;

/** The statements at the top level of a style sheet, without the remarks before them. */
export function statements(css) {
  const found = [];
  let start = 0;
  let depth = 0;
  for (const { 0: sign, index } of css.matchAll(SIGNS)) {
    const blank = depth === 0 && sign.startsWith("/*") && !css.slice(start, index).trim();
    if (sign === "{") depth++;
    else if (sign === "}") depth = Math.max(0, depth - 1);
    const ends = depth === 0 && (sign === "}" || sign === ";");
    if (ends) found.push(css.slice(start, index + 1).trim());
    if (ends || blank) start = index + sign.length;
  }
  found.push(css.slice(start).trim());
  return found.filter(Boolean);
}
