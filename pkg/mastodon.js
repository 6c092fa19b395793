// Asks for the reader's own Mastodon server before the button is followed, on bars that wish it: `server="ask"`. This
// module is loaded when such a button is pressed, and imports nothing.

/** Where a server is remembered, in localStorage, once the reader has ticked the box. Nothing else is ever stored. */
export const KEY = "handbill:mastodon";

/** @typedef {typeof import("./elements.js").element} Make */

/**
 * The server in what a reader types (`mastodon.social`, `@me@mastodon.social`, a link to a page of it), by the browser's own
 * URL parser and so in ASCII; empty where there is none: servers are asked on the usual port of https alone.
 * @param {string} typed
 */
export function serverName(typed) {
  const text = typed.trim().replace(/^@?[\w.-]+@(?=[^@]+$)/, "");
  let url;
  try {
    url = new URL(/^https?:/i.test(text) ? text : "https://" + text);
  } catch {
    return "";
  }
  const { hostname, port, username, password } = url;
  const isName = hostname.length < 254 && /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])?$/.test(hostname);
  return isName && !port && !username && !password ? hostname : "";
}

/** A browser may forbid storage; then nothing is remembered. */
function remembered() {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** @param {string} server empty to forget it */
function remember(server) {
  try {
    if (server) localStorage.setItem(KEY, server);
    else localStorage.removeItem(KEY);
  } catch {
    // Forbidden: nothing is kept.
  }
}

/**
 * The words of the dialog: those that the bar came with, else those of its language.
 * @param {HTMLElement} link @param {HTMLElement} bar @returns {Promise<string[]>}
 */
async function words(link, bar) {
  if (link.dataset.words) return link.dataset.words.split("|");
  const { href } = new URL(`./words/${bar.lang}.json?no-inline`, import.meta.url);
  // As `packaged` of text-module.js has it, which a site with the bundle does not load: this file stands alone.
  const answer = await fetch(href.replace(/\/\.vite\/deps\/.*/, `/handbill/words/${bar.lang}.json`));
  if (!answer.ok) throw new Error(`${answer.url}: HTTP ${answer.status}`);
  return (await answer.json()).slice(-4).map((/** @type {string} */ word) => word.replace("{service}", "Mastodon"));
}

const STYLE = `.hb .hb-q .hb-f{display:block;text-align:start;font-weight:600}
.hb .hb-q .hb-f input{display:block;box-sizing:border-box;inline-size:100%;min-block-size:44px;margin-block-start:.4em;padding:0 .85em;border:1px solid #767676;border-radius:10px;background:#fff;color:#222;font:inherit;font-weight:400;text-align:start}
.hb .hb-q input::placeholder{color:#6a6a6a;opacity:1}
.hb .hb-q input:focus-visible{outline:3px solid #1a4fd6;outline-offset:2px}
.hb .hb-q [aria-invalid]{border-color:#b3261e}
.hb .hb-q .hb-f:has([aria-invalid])+p{color:#b3261e}
.hb .hb-q input{color-scheme:light}
.hb .hb-q .hb-h{min-block-size:1.3em;margin:.5em 0 .4em;font-size:.875rem;font-weight:400;text-align:start}
.hb .hb-q .hb-r{display:flex;align-items:center;gap:.7em;min-block-size:44px;margin-block-end:1rem;text-align:start}
.hb .hb-q .hb-r input{flex:none;inline-size:22px;block-size:22px;margin:0;accent-color:#222}`;

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** No policy forbids a sheet made by script; browsers without such sheets show the dialog plain. @param {Node} root */
function dress(root) {
  try {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLE);
    const there = /** @type {Document} */ (root);
    if (!there.adoptedStyleSheets.includes(sheet)) there.adoptedStyleSheets = [...there.adoptedStyleSheets, sheet];
  } catch {
    // Plain, then.
  }
}

/**
 * Opens the dialog. Its own button is a link to the server that is typed, or to Mastodon's official page where none is.
 * @param {HTMLAnchorElement} link the button of the bar
 * @param {HTMLElement} bar
 * @param {Make} element
 * @returns {Promise<void>} settled when the reader goes on; an AbortError when they do not
 */
export async function ask(link, bar, element) {
  const [label, hint, wrong, keep] = await words(link, bar);
  const name = link.getAttribute("aria-label") ?? "Mastodon";
  dress(link.getRootNode());
  const official = link.href;
  const known = remembered();
  const note = element("p", { class: "hb-h", id: "hb-h", role: "status" }, hint);
  const field = element("input", {
    type: "text",
    value: known,
    placeholder: "mastodon.social",
    inputmode: "url",
    enterkeyhint: "go",
    autocapitalize: "none",
    autocomplete: "off",
    spellcheck: "false",
    dir: "ltr",
    "aria-describedby": "hb-h",
    autofocus: known ? undefined : "",
  });
  const box = element("input", { type: "checkbox" });
  box.checked = !!known;
  const go = element("a", { class: "hb-b", href: official, target: "_blank", rel: "noopener nofollow external", autofocus: known ? "" : undefined }, name);
  const dialog = element(
    "dialog",
    { class: "hb-q", "aria-label": name, dir: bar.dir, lang: bar.lang },
    element("label", { class: "hb-f" }, label, field),
    note,
    element("label", { class: "hb-r" }, box, keep),
    element("form", { method: "dialog" }, go, element("button", { class: "hb-b" }, bar.dataset.close ?? "Close")),
  );
  const server = () => serverName(field.value);
  const follow = () => {
    go.href = server() ? `https://${server()}/share?${new URL(official).hash.slice(1)}` : official;
    field.removeAttribute("aria-invalid");
    if (note.textContent !== hint) note.textContent = hint;
  };
  follow();
  field.oninput = follow;
  field.onkeydown = (event) => {
    if (event.key != "Enter" || event.isComposing) return;
    event.preventDefault();
    go.click();
  };
  // To untick is to be forgotten at once.
  box.onchange = () => void (box.checked || remember(""));
  return new Promise((done, cancelled) => {
    /** @param {Event} event */
    const leave = (event) => {
      if (field.value.trim() && !server()) {
        event.preventDefault();
        field.setAttribute("aria-invalid", "true");
        note.textContent = wrong;
        field.focus();
        return;
      }
      remember(box.checked ? server() : "");
      done();
      // A link that is no longer there is not followed.
      setTimeout(() => dialog.close());
    };
    go.onclick = leave;
    go.onauxclick = (event) => void (event.button == 1 && leave(event));
    dialog.onclick = ({ target }) => void (target == dialog && dialog.close());
    dialog.onclose = () => {
      dialog.remove();
      link.focus();
      cancelled(new DOMException("closed", "AbortError"));
    };
    bar.append(dialog);
    dialog.showModal();
  });
}
