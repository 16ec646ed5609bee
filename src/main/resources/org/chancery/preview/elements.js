/** Elements of an edition by their number, as the program counts the tags it wrote. */

const counted = doc => [...doc.getElementsByTagName("*")].filter(element => element.localName !== "tbody");

/** The number of an element; a table's body, which browsers add, counts as its table. */
export function numberOf(element) {
  const real = counting(element);
  return counted(real.ownerDocument).indexOf(real);
}

/** Whether the program wrote another tag under the number of an element: a browser has put some in or left some out. */
export function isOther(element, tag) {
  return counting(element).localName.toLowerCase() !== tag.toLowerCase();
}

const counting = element => (element.localName === "tbody" ? element.parentElement : element);

/** The headings and entries of a document that can be seen, in order. */
export function stops(doc) {
  return [...doc.querySelectorAll("body :is(h1, h2, h3, h4, h5, h6, article, .entry)")]
    .filter(element => element.offsetWidth > 1 && element.offsetHeight > 1);
}

/** "h3", "p.facts", "section#us-ru-ua.part". */
export function nameOf(element) {
  const classes = (element.getAttribute("class") ?? "").split(/\s+/).filter(Boolean);
  return element.localName + (element.id ? "#" + element.id : "") + classes.map(name => "." + name).join("");
}
