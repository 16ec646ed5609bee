/** Problems as the program tells them: where, what, the writer's own line, and what to do. */

import { counted, el } from "./dom.js";

/** A list of problems, those first that keep an edition from being made. */
export function problemList(problems) {
  const rank = problem => (problem.severity === "error" ? 0 : 1);
  const sorted = problems.toSorted((one, other) => rank(one) - rank(other));
  return el("ol", { class: "problems", role: "list" }, sorted.map(problem => el("li", { class: problem.severity },
    el("p", { class: "where" },
      el("b", {}, problem.severity), " ",
      problem.file && el("span", { class: "file" }, placeOf(problem))),
    el("p", { class: "message" }, problem.message),
    problem.excerpt && excerpt(problem.excerpt),
    problem.hint && el("p", { class: "hint" }, problem.hint))));
}

/** "templates/x/page.ftlh:12:5". */
export function placeOf({ file, line, column }) {
  return [file, line, line && column].filter(Boolean).join(":");
}

function excerpt({ before, marked, after }) {
  return el("pre", { class: "excerpt" },
    el("code", {}, before, el("mark", {}, marked || " "), after));
}

/** "2 errors, 1 warning", or "". */
export function tally(problems) {
  const errors = problems.filter(problem => problem.severity === "error").length;
  const warnings = problems.length - errors;
  return [errors && counted(errors, "error"), warnings && counted(warnings, "warning")].filter(Boolean).join(", ");
}
