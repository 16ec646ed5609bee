/** The stream of news from the program: open while the page is looked at, found again when the program comes back. */

const FIRST_WAIT = 300;
const LONGEST_WAIT = 5000;

/**
 * Follows a stream. `address()` says where it is, `onNews(state)` gets each message, `onLost(how)` hears of the
 * connection: "" is well, "lost" without an answer, "gone" where there is nothing at this page's address any more. Returns a function that begins anew, for when the address is another one.
 */
export function follow(address, onNews, onLost) {
  let stream = null;
  let timer = 0;
  let wait = FIRST_WAIT;
  let how = "lost";

  const close = () => {
    clearTimeout(timer);
    stream?.close();
    stream = null;
  };
  const open = () => {
    close();
    if (document.hidden) return;
    const url = new URL(address(), location.href);
    url.searchParams.set("key", key());
    const opened = (stream = new EventSource(url));
    opened.onmessage = message => {
      wait = FIRST_WAIT;
      onLost("");
      onNews(JSON.parse(message.data));
    };
    opened.onerror = () => opened === stream && again();
  };
  const again = () => {
    close();
    if (wait > FIRST_WAIT) onLost(how);
    timer = setTimeout(async () => {
      how = await renewKey();
      if (how) again();
      else open();
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };

  // A browser has six connections to one host for all its tabs: a tab that nobody sees must not hold one.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", event => event.persisted && open());
  open();
  return open;
}

const meta = () => document.querySelector("meta[name=preview-key]");
const key = () => meta().content;

/** A program that was started again has another key; its own page tells it. Gives what `onLost` is told. */
async function renewKey() {
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (answer.status === 404) return "gone";
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    meta().content = page.querySelector("meta[name=preview-key]")?.content ?? key();
    return "";
  } catch {
    return "lost";
  }
}
