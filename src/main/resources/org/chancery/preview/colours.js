/**
 * Light or dark for the edition. Browsers tell a framed page the colours of what surrounds it; where one does not, the
 * page's own rules are turned towards what was chosen.
 */

const ASKS = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;
/** What each rule said of itself, for the way back. */
const asked = new WeakMap();

/** Shows a document in "light" or "dark", or, with "auto", as the system is. */
export function colour(doc, theme) {
  const dark = doc.defaultView.matchMedia("(prefers-color-scheme: dark)").matches;
  const follows = theme === "auto" || dark === (theme === "dark");
  for (const sheet of doc.styleSheets) turn(sheet.cssRules, follows ? null : theme);
}

function turn(rules, theme) {
  for (const rule of rules) {
    if (rule.media) {
      const own = asked.get(rule) ?? rule.media.mediaText;
      const meant = theme ? own.replace(ASKS, (_, asks) => (asks === theme ? "(min-width: 0)" : "(max-width: 0)")) : own;
      if (rule.media.mediaText !== meant) {
        asked.set(rule, own);
        rule.media.mediaText = meant;
      }
    }
    if (rule.cssRules?.length) turn(rule.cssRules, theme);
  }
}
