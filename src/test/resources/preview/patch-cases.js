/** Pairs of documents, and what must stay when one becomes the other. */

import { patchDocument, remember } from "./-/patch.js";

const entry = (id, title) => `<article id="${id}"><h3>${title}</h3><p>What is said of ${title}.</p></article>`;
const loose = title => `<article><h3>${title}</h3><p>What is said of ${title}.</p></article>`;
const page = (body, css = "p { color: rgb(1, 2, 3) }") =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title><style media="screen">${css}</style></head><body>${body}</body></html>`;

/** name, before, after, and selectors of before -> after that must be one and the same node. */
const CASES = [
  ["nothing changes", page(entry("a", "Geneva")), page(entry("a", "Geneva")), { "#a": "#a" }],
  ["a word changes", page("<p>One two three</p>"), page("<p>One four three</p>"), { p: "p" }],
  ["an entry is inserted first", page(entry("a", "Geneva")), page(entry("b", "Brussels") + entry("a", "Geneva")), { "#a h3": "#a h3" }],
  ["an entry without id is inserted", page(loose("Geneva") + loose("Vienna")), page(loose("Geneva") + loose("Brussels") + loose("Vienna")),
    { "article:nth-of-type(2) h3": "article:nth-of-type(3) h3" }],
  ["an entry is inserted and its neighbour reworded", page(loose("Geneva talks") + loose("Vienna")),
    page(loose("Brussels") + loose("Geneva talks again") + loose("Vienna")), { "article h3": "article:nth-of-type(2) h3" }],
  ["an entry goes", page(entry("a", "Geneva") + entry("b", "Brussels")), page(entry("b", "Brussels")), { "#b": "#b" }],
  ["entries change places", page(["a", "b", "c", "d"].map(id => entry(id, id)).join("")),
    page(["d", "a", "c", "b"].map(id => entry(id, id)).join("")), { "#a": "#a", "#b": "#b", "#d": "#d" }],
  ["an entry moves and is reworded", page(entry("a", "Geneva") + entry("b", "Brussels")), page(entry("b", "Brussels") + entry("a", "Bern")),
    { "#a": "#a", "#b": "#b" }],
  ["attributes come, change and go", page('<p class="x" title="t">One</p>'), page('<p class="y" dir="rtl">One</p>'), { p: "p" }],
  ["the language of the page changes", page("<p>One</p>"), page("<p>Eins</p>").replace('lang="en"', 'lang="ar" dir="rtl"'), { p: "p" }],
  ["text becomes elements", page("<p>One two</p>"), page("<p>One <b>two</b></p>"), { p: "p" }],
  ["elements become text", page("<p>One <b>two</b> three</p>"), page("<p>One two three</p>"), { p: "p" }],
  ["an element becomes another", page("<h2>One</h2><p>Two</p>"), page("<h3>One</h3><p>Two</p>"), { p: "p" }],
  ["a row is inserted", page("<table><tr><td>1</td></tr><tr><td>3</td></tr></table>"),
    page("<table><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>"), { "tr:nth-child(2)": "tr:nth-child(3)" }],
  ["a head is inserted into a table", page("<table><tr><td>1</td></tr></table>"),
    page("<table><thead><tr><th>N</th></tr></thead><tr><td>1</td></tr></table>"), { td: "td" }],
  ["a drawing changes", page('<svg viewBox="0 0 9 9"><title>T</title><rect width="1" height="2"/></svg>'),
    page('<svg viewBox="0 0 9 9"><title>T</title><rect width="1" height="3"/><path d="M0 0h1"/></svg>'), { rect: "rect" }],
  ["everything goes", page(entry("a", "Geneva")), page(""), {}],
  ["everything comes", page(""), page(entry("a", "Geneva")), {}],
  ["an empty file becomes a page in XML syntax", "", page("<p>One</p>").replace("<html ", '<html xmlns="http://www.w3.org/1999/xhtml" '), {}],
  ["remarks and blanks", page("<p>One</p><!-- a -->\n<p>Two</p>"), page("<p>One</p>\n<!-- b --><p>Two</p>"), { "p:last-child": "p:last-child" }],
  ["a rule changes", page("<p>x</p>", "p { color: red } b { color: red }"), page("<p>x</p>", "p { color: blue } b { color: red }"), { style: "style" }],
  ["a rule is inserted", page("<p>x</p>", "p { color: red }"), page("<p>x</p>", "b { color: red } p { margin: 3px } p { color: red }"), { style: "style" }],
  ["a rule goes", page("<p>x</p>", "p { color: red } p { color: blue }"), page("<p>x</p>", "p { color: red }"), { style: "style" }],
  ["a font, a page and media", page("<p>x</p>", "@font-face { font-family: F; src: url(data:font/woff2;base64,AA==) } @page { margin: 1cm } @media (min-width: 1px) { p { color: red } }"),
    page("<p>x</p>", "@font-face { font-family: F; src: url(data:font/woff2;base64,AA==) } @page { margin: 2cm } @media (min-width: 1px) { p { color: red; margin: 1px } }"), { style: "style" }],
  ["rules that no browser knows", page("<p>x</p>", "@what { a } p { color: red } ?? { } b { color: red }"),
    page("<p>x</p>", "@what { b } p { color: red } ?? { } b { color: red } p { color: lime }"), { style: "style" }],
  ["signs within strings and remarks", page("<p>x</p>", "/* } */ p::before { content: '}' } p { color: red }"),
    page("<p>x</p>", "/* { ; */ p::before { content: '{\\'' } p { color: red; /* } */ margin: 1px }"), { style: "style" }],
  ["a shorthand with a variable and a part of it", page("<p>x</p>", "p { color: red }"),
    page("<p>x</p>", ":root { --f: serif } p { font: 20px/1.5 var(--f); font-size: 30px }"), { style: "style" }],
  ["a sheet without an end", page("<p>x</p>", "p { color: red"), page("<p>x</p>", "p { color: blue"), {}],
  ["a style for another medium", page("<p>x</p>"), page("<p>x</p>").replace('media="screen"', 'media="print"'), { style: "style" }],
  ["a second style", page("<p>x</p>"), page("<p>x</p>").replace("</head>", "<style>p { margin: 4px }</style></head>"), { style: "style" }],
];

/** What went wrong, one line each. */
export const failed = [];
const same = (name, what, a, b) => a === b || failed.push(`${name}: ${what}: ${String(a).slice(0, 300)} / ${String(b).slice(0, 300)}`);

/** A document in a frame of its own. */
export async function framed(html) {
  const frame = document.createElement("iframe");
  const loaded = new Promise(done => frame.addEventListener("load", done, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  remember(frame.contentDocument);
  return frame;
}

/** A document without the text of its styles, which no patch keeps. */
function held(doc) {
  const copy = doc.documentElement.cloneNode(true);
  copy.querySelectorAll("style").forEach(style => (style.textContent = ""));
  return copy;
}

/** How everything in a document looks. */
const look = doc => [...doc.querySelectorAll("body *")].map(element => {
  const style = doc.defaultView.getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return [element.localName, width, height, style.color, style.margin, style.font, style.display, style.borderTop, style.direction].join(" ");
}).join("\n");

/** Makes one document of another and tells in which ways it is not the same as if it had been loaded. */
export async function check(name, before, after, kept = {}) {
  const live = await framed(before);
  const wanted = await framed(after);
  const doc = live.contentDocument;
  const nodes = Object.entries(kept).map(([from, to]) => [to, doc.querySelector(from)]);
  for (const round of ["there", "there again", "back", "and there"]) {
    patchDocument(doc, round === "back" ? before : after);
    if (round === "back") continue;
    same(name, "the same nodes " + round, held(doc).isEqualNode(held(wanted.contentDocument)), true);
    same(name, "look " + round, look(doc), look(wanted.contentDocument));
    if (round === "there") for (const [to, node] of nodes) same(name, "not the same " + to, doc.querySelector(to) === node && node !== null, true);
  }
  live.remove();
  wanted.remove();
}

/** Folds, the selection, the focus: what a reader did stays. */
async function reader() {
  const fold = open => `<details${open ? " open" : ""}><summary>S</summary><p>One</p></details>`;
  const frame = await framed(page(fold(false) + entry("a", "Geneva")));
  const doc = frame.contentDocument;
  doc.querySelector("details").open = true;
  doc.getSelection().selectAllChildren(doc.querySelector("#a p"));
  doc.querySelector("summary").focus();
  patchDocument(doc, page("<p>New</p>" + fold(false).replace("One", "Two") + entry("b", "Bern") + entry("a", "Geneva")));
  same("reader", "the fold stays open", doc.querySelector("details").open, true);
  same("reader", "the selection stays", doc.getSelection().toString(), "What is said of Geneva.");
  same("reader", "the focus stays", doc.activeElement.localName, "summary");
  patchDocument(doc, page(fold(true)));
  patchDocument(doc, page(fold(false)));
  same("reader", "the page's own wish wins where it changes", doc.querySelector("details").open, false);
  patchDocument(doc, page("<h2>One two three</h2>"));
  const words = doc.querySelector("h2").firstChild;
  doc.getSelection().setBaseAndExtent(words, 8, words, 13);
  patchDocument(doc, page("<p>New</p><h2>Once and two three</h2>"));
  same("reader", "marked words stay marked", doc.getSelection().toString(), "three");
  frame.remove();
}

for (const [name, before, after, kept] of CASES) await check(name, before, after, kept);
await reader();
document.documentElement.dataset.failed = failed.join("\n");
document.title = `Done, ${CASES.length} cases, ${failed.length} faults`;
