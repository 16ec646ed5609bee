/** The front page: every briefing of the workspace, its editions and its problems, as they are now. */

import { counted, el, one } from "./dom.js";
import { follow } from "./live.js";
import { patchElement } from "./patch.js";
import { problemList, tally } from "./problems.js";

/** So many editions are seen at once; the older ones unfold. */
const RECENT = 6;

follow(() => "./-/live", show, lost => {
  one("#sign").textContent = lost ? "Connection lost: the program has ended or is busy. Trying again." : "";
});

/** Shows the workspace; what is unfolded or focused stays. */
function show({ workspace, briefings, problems }) {
  one("#workspace").textContent = workspace;
  document.title = "Briefings, " + workspace;
  const main = one("#main");
  const fresh = main.cloneNode(false);
  if (problems.length) fresh.append(el("section", { class: "general" }, el("h2", {}, "The workspace"), problemList(problems)));
  fresh.append(...briefings.map(briefing));
  if (!briefings.length && !problems.length) fresh.append(nothing());
  patchElement(main, fresh);
  performance.mark("listed");
}

function briefing({ id, title, language, template, rhythm, problems, editions }) {
  return el("section", { id: "b-" + id },
    el("h2", {}, editions.length ? el("a", { href: "./" + encodeURIComponent(id), lang: language, dir: "auto" }, title) : el("bdi", { lang: language }, title)),
    el("p", { class: "quiet" }, [id, rhythm, template, language].filter(Boolean).join(" · ")),
    problems.length ? el("details", { class: "told" }, el("summary", { class: problems.some(isError) ? "error" : "warning" }, tally(problems)), problemList(problems)) : null,
    editions.length ? list(id, language, editions.slice(0, RECENT)) : el("p", { class: "quiet" }, "There is no edition to be shown yet."),
    editions.length > RECENT && el("details", {}, el("summary", {}, counted(editions.length - RECENT, "older edition")), list(id, language, editions.slice(RECENT))));
}

const isError = problem => problem.severity === "error";

function list(briefing, language, editions) {
  return el("ul", { class: "editions" }, editions.map(edition => el("li", { id: `e-${briefing}-${edition.id}` },
    el("a", { href: `./${encodeURIComponent(briefing)}/${encodeURIComponent(edition.id)}` }, el("bdi", { lang: language }, edition.dates)),
    el("span", { class: "id quiet" }, edition.id),
    el("span", { class: "events quiet" }, counted(edition.events, "event")),
    el("span", { class: "note quiet" }, note(edition)))));
}

function note({ note, published }) {
  return [note, published.length && "published as " + published.map(format => format.toUpperCase()).join(" and ")].filter(Boolean).join(" · ");
}

function nothing() {
  return el("div", { class: "nothing" },
    el("p", {}, "There are no briefings in this workspace yet."),
    el("p", { class: "quiet" }, "Make one with ", el("code", {}, "chancery new briefing NAME"), "; it appears here at once."));
}
