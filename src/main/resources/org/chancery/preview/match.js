/** Finds which of the old children each of the new ones continues, so that an insertion leaves what follows alone. */

const ELEMENT = 1;
/** More pairs than this are not compared word by word; ids and order must do. */
const MOST_PAIRS = 60000;
/** More than this are not compared at all: it would take seconds, and hundreds of megabytes. */
const FAR_TOO_MANY = 4e6;

/**
 * Pairs old nodes with new ones. Returns a Map from new to old, and the Set of the old ones that need not move.
 */
export function match(before, after) {
  const pairs = new Map();
  const still = new Set();
  const keep = (old, fresh) => pairs.set(fresh, old) && still.add(old);
  let first = 0;
  while (first < before.length && first < after.length && before[first].isEqualNode(after[first])) {
    keep(before[first], after[first++]);
  }
  let end = 0;
  while (end < before.length - first && end < after.length - first
    && before.at(-1 - end).isEqualNode(after.at(-1 - end))) {
    keep(before.at(-1 - end), after.at(-1 - end++));
  }
  const old = before.slice(first, before.length - end);
  const fresh = after.slice(first, after.length - end);
  align(old, fresh).forEach(([from, to]) => keep(from, to));
  matchMoved(old.filter(node => !still.has(node)), fresh.filter(node => !pairs.has(node)), pairs);
  return { pairs, still };
}

/** What is left over may have moved: by its id, or because it is the same in all. */
function matchMoved(old, fresh, pairs) {
  const left = new Set(old);
  for (const to of fresh.filter(node => node.nodeType === ELEMENT)) {
    for (const from of left) {
      if (compatible(from, to) && (to.id ? from.id === to.id : from.isEqualNode(to))) {
        pairs.set(to, from);
        left.delete(from);
        break;
      }
    }
  }
}

/** The best pairs that keep the order: a longest common subsequence, weighed by how alike two nodes are. */
function align(old, fresh) {
  if (!old.length || !fresh.length) return [];
  if (old.length * fresh.length > FAR_TOO_MANY) return inTurn(old, fresh);
  const near = old.length * fresh.length <= MOST_PAIRS ? weigher(old, fresh) : plainWeight;
  const wide = fresh.length + 1;
  const best = new Float64Array((old.length + 1) * wide);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const weight = near(old[i], fresh[j]);
      const paired = weight ? weight + best[(i + 1) * wide + j + 1] : 0;
      best[i * wide + j] = Math.max(paired, best[(i + 1) * wide + j], best[i * wide + j + 1]);
    }
  }
  return walk(old, fresh, best, near);
}

/** Each with the next that it can go with. */
function inTurn(old, fresh) {
  const found = [];
  for (let i = 0, j = 0; i < old.length && j < fresh.length;) {
    if (compatible(old[i], fresh[j])) found.push([old[i++], fresh[j++]]);
    else if (old.length - i > fresh.length - j) i++;
    else j++;
  }
  return found;
}

function walk(old, fresh, best, near) {
  const wide = fresh.length + 1;
  const found = [];
  for (let i = 0, j = 0; i < old.length && j < fresh.length;) {
    const weight = near(old[i], fresh[j]);
    if (weight && best[i * wide + j] === weight + best[(i + 1) * wide + j + 1]) found.push([old[i++], fresh[j++]]);
    else if (best[i * wide + j] === best[(i + 1) * wide + j]) i++;
    else j++;
  }
  return found;
}

/** Elements of one name go together, but never two with different ids. */
function compatible(a, b) {
  return a.nodeName === b.nodeName && a.namespaceURI === b.namespaceURI && (a.id || "") === (b.id || "");
}

function plainWeight(a, b) {
  return compatible(a, b) ? (a.id ? 10 : 1) : 0;
}

/** Weighs by id, then by the words two elements share; the words are cut once for each node. */
function weigher(old, fresh) {
  const words = new Map([...old, ...fresh].map(node => [node, wordsOf(node)]));
  return (a, b) => {
    if (!compatible(a, b)) return 0;
    if (a.id) return 10;
    const like = likeness(words.get(a), words.get(b));
    if (a.nodeType !== ELEMENT) return 0.05 + like / 2;
    return 0.1 + (a.getAttribute("class") === b.getAttribute("class") ? 0.4 : 0) + 3 * like;
  };
}

function wordsOf(node) {
  return new Set((node.textContent ?? "").slice(0, 3000).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** From 0, nothing in common, to 1: the same words. */
function likeness(a, b) {
  if (!a.size && !b.size) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
