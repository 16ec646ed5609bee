/** What a reader has chosen. All of it stands in the address, so that a link or a reload shows the same. */

/** What the viewer alone understands, with what holds where nothing is said. */
const OWN = { view: "html", width: "full", theme: "auto", panel: "" };
const ALLOWED = {
  view: ["html", "pdf", "both"],
  width: ["full", "phone", "tablet", "paper"],
  theme: ["auto", "light", "dark"],
  panel: ["", "problems", "inspector", "model"],
};
/** What changes the edition itself, and so goes to the program. */
const MADE = ["template", "language"];

/** The choices in the present address. */
export function choices() {
  const query = new URLSearchParams(location.search);
  const chosen = { edition: decodeURIComponent(location.pathname.split("/").pop()) };
  for (const [name, usual] of Object.entries(OWN)) {
    const value = query.get(name);
    chosen[name] = ALLOWED[name].includes(value) ? value : usual;
  }
  for (const name of MADE) chosen[name] = query.get(name) ?? "";
  return chosen;
}

/** Writes choices into the address; what is usual is left out. */
export function choose(changes) {
  history.replaceState(history.state, "", addressWith(changes));
}

/** The address of this page with some choices changed, for links. */
export function addressWith(changes) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (name === "edition") continue;
    if (value && value !== OWN[name]) query.set(name, value);
    else query.delete(name);
  }
  const edition = changes.edition ?? choices().edition;
  return "./" + encodeURIComponent(edition) + marked(query);
}

/** The address of the edition of a day, all choices kept. */
export function addressOfDay(briefing, day) {
  const query = new URLSearchParams(location.search);
  query.set("on", day);
  return "../" + encodeURIComponent(briefing) + marked(query);
}

/** Where a part of the edition is: "html", "pdf", "model", "inspect" or "live". */
export function addressOf(part, more = {}) {
  const chosen = choices();
  const query = new URLSearchParams(MADE.filter(name => chosen[name]).map(name => [name, chosen[name]]));
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return "./" + encodeURIComponent(chosen.edition) + "." + part + marked(query);
}

const marked = query => (query.size ? "?" + query : "");
