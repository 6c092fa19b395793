// <handbill-share>: the share bar of a page or of any article, built where it is not in the HTML already.
// This file defines the class and does nothing by itself; share-element-define.js registers it.

import { element, picture } from "./elements.js";
import { bar, plain } from "./quick.js";
import { readArticle } from "./read-article.js";
import { style } from "./style.js";

const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** The attributes that say what is shared and how. */
const ATTRIBUTES = ["url", "title", "text", "image", "services", "lang", "variant", "via", "hashtags", "utm", "server"];

const ICON = { viewBox: "0 0 24 24", width: "24", height: "24", fill: "currentColor", "aria-hidden": "true", focusable: "false" };

/**
 * The share bar. Without attributes it shares the page it stands in.
 *
 * @attr {string} url - the article's address
 * @attr {string} title - its title
 * @attr {string} text - words after the title
 * @attr {string} image - its picture, for services that take one
 * @attr {string} services - ids separated by spaces: `whatsapp telegram x copy qr native`
 * @attr {string} lang - language of the names
 * @attr {string} variant - `icons`, `labels` or `compact`
 * @attr {string} via - account to name
 * @attr {string} hashtags - words separated by spaces
 * @attr {string} utm - campaign name
 * @attr {string} server - `ask` asks readers for their own server before they share on Mastodon
 * @attr {string} shadow - sets the bar apart from the page's style sheets; its value is the address of a style sheet to
 *   take in place of handbill.css. Read when the bar is built for the first time.
 * @csspart bar - all of it, in a shadow tree as are the others
 * @csspart heading
 * @csspart button - each link; the service's id is a part name too
 * @csspart icon
 * @csspart label
 * @slot icon-{service} - an icon of one's own, in a shadow tree
 * @slot {service} - a name of one's own to show, in a shadow tree
 * @fires handbill:share - before something is shared; cancelable
 * @fires handbill:done - when it is shared, copied or shown
 * @fires handbill:error - when that failed, or the links could not be built
 */
export class HandbillShare extends Base {
  static observedAttributes = ATTRIBUTES;

  #queued = false;
  #changed = false;
  /** Which build is the last that was begun: one that needs more may end after it. */
  #turn = 0;

  get url() { return this.#get("url"); }
  set url(value) { this.#set("url", value); }
  get text() { return this.#get("text"); }
  set text(value) { this.#set("text", value); }
  get image() { return this.#get("image"); }
  set image(value) { this.#set("image", value); }
  get services() { return this.#get("services"); }
  set services(value) { this.#set("services", value); }
  get variant() { return this.#get("variant"); }
  set variant(value) { this.#set("variant", value); }
  get via() { return this.#get("via"); }
  set via(value) { this.#set("via", value); }
  get hashtags() { return this.#get("hashtags"); }
  set hashtags(value) { this.#set("hashtags", value); }
  get utm() { return this.#get("utm"); }
  set utm(value) { this.#set("utm", value); }
  get server() { return this.#get("server"); }
  set server(value) { this.#set("server", value); }

  /** @param {string} name */
  #get(name) {
    return this.getAttribute(name) ?? "";
  }

  /** @param {string} name @param {string | null | undefined} value */
  #set(name, value) {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  connectedCallback() {
    // What was set on the element before it was defined.
    for (const name of ATTRIBUTES) {
      if (!Object.hasOwn(this, name)) continue;
      const [own, self] = [Object.getOwnPropertyDescriptor(this, name), /** @type {any} */ (this)];
      delete self[name];
      self[name] = own?.value;
    }
    const given = this.#bar;
    if (given && !this.#changed) enhance(given);
    else this.#queue();
  }

  /** The bar that is there, in a shadow tree or not. */
  get #bar() {
    return [...(this.shadowRoot?.children ?? []), ...this.children].find((child) => child.matches(".hb"));
  }

  /** @param {string} _name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(_name, before, after) {
    // What the HTML came with says how its bar was made; a change after that makes it anew.
    if (before === after || !this.isConnected || (before === null && !this.#built && this.#bar)) return;
    this.#changed = true;
    this.#queue();
  }

  #built = false;

  #queue() {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(async () => {
      this.#queued = false;
      if (this.isConnected) await this.#build();
    });
  }

  /** What is shared: the attributes, and for what they do not say the page. */
  #article() {
    const page = readArticle(this.ownerDocument);
    // A link makes an address absolute, and leaves what is none as it is, to be refused.
    const [url, image] = ["url", "image"].map((name) => this.getAttribute(name) && element("a", { href: this.#get(name) }).href);
    return {
      ...(url ? { site: page.site } : page),
      url: url || page.url,
      title: this.getAttribute("title") ?? page.title,
      image: image ? { url: image } : url ? undefined : page.image,
      language: /** @type {HTMLElement | null} */ (this.closest("[lang]"))?.lang || page.language,
    };
  }

  async #build() {
    const turn = ++this.#turn;
    const article = this.#article();
    const words = (/** @type {string} */ name) => this.getAttribute(name)?.trim().split(/[\s,]+/).filter(Boolean);
    const option = (/** @type {string} */ name) => this.getAttribute(name) ?? undefined;
    let made;
    try {
      made = await bar(article, { services: words("services"), text: option("text"), via: option("via"), hashtags: words("hashtags"), utm: option("utm") });
    } catch (error) {
      if (turn != this.#turn) return;
      this.dispatchEvent(new CustomEvent("handbill:error", { bubbles: true, composed: true, detail: { error } }));
      // An address that is none of the web's is no link here either.
      if (!/^https?:/.test(article.url)) return void this.#bar?.remove();
      made = await plain(article);
    }
    const root = await this.#root();
    if (turn != this.#turn || !this.isConnected) return;
    const part = (/** @type {string} */ name) => (root === this ? undefined : name);
    const variant = option("variant");
    const built = /** @type {import("./handbill.js").Bar} */ (
      element(
        "div",
        {
          role: "group",
          class: "hb" + (variant && variant != "icons" ? " hb-" + variant : ""),
          part: part("bar"),
          lang: made.language,
          dir: made.direction,
          "aria-label": made.heading,
          "data-copied": made.copied,
          "data-print": made.print,
          "data-close": made.close,
        },
        ...(variant == "compact" ? [] : [element("p", { class: "hb-t", part: part("heading"), "aria-hidden": "true" }, made.heading)]),
        element("ul", {}, ...made.buttons.map((made) => button(made.id == "mastodon" && this.server == "ask" ? { ...made, does: "server" } : made, part))),
      )
    );
    built.article = article;
    const before = this.#bar;
    if (before?.parentNode === root) before.replaceWith(built);
    else {
      before?.remove();
      root.append(built);
    }
    dress(built);
    this.#built = true;
    enhance(built);
  }

  /** Where the bar stands. A shadow tree comes with its style sheet loaded, so that nothing jumps. */
  async #root() {
    const href = this.getAttribute("shadow");
    if (href === null || this.shadowRoot) return this.shadowRoot ?? this;
    const root = this.attachShadow({ mode: "open" });
    if (href) {
      const sheet = element("link", { rel: "stylesheet", href });
      const loaded = new Promise((done) => (sheet.onload = sheet.onerror = done));
      root.append(sheet);
      await loaded;
    }
    return root;
  }
}

/**
 * Loads what scripts add to a bar: copy, code, share sheet. The links work without it, so it does not keep them waiting.
 * A button of its own that is pressed before it came is pressed again when it is there.
 * @param {Element} bar
 */
async function enhance(bar) {
  const loading = import("./handbill.js");
  /** @type {HTMLElement | undefined} */
  let pressed;
  const early = (/** @type {Event} */ event) => {
    const link = /** @type {Element} */ (event.target).closest("[data-do]");
    if (!link || /** @type {any} */ (document).handbill) return;
    event.preventDefault();
    pressed = /** @type {HTMLElement} */ (link);
  };
  bar.addEventListener("click", early);
  try {
    (await loading).wake(bar);
  } catch {
    // The buttons stay links.
  }
  bar.removeEventListener("click", early);
  pressed?.click();
}

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** Gives a bar its style where no handbill.css has reached it. @param {HTMLElement} built */
function dress(built) {
  if (getComputedStyle(built).getPropertyValue("--hb-css")) return;
  const root = /** @type {Document | ShadowRoot} */ (built.getRootNode());
  try {
    // No policy forbids this; a style element is what older Safari knows.
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(style);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    built.before(element("style", {}, style));
  }
}

/** @typedef {Awaited<ReturnType<typeof bar>>} Made */

/** @param {Made["buttons"][number]} made @param {(name: string) => string | undefined} part */
function button({ id, href, name, text, icon: path, leaves, does }, part) {
  const icon = path && picture(path, { part: part("icon"), ...ICON });
  const slot = (/** @type {string} */ name, /** @type {Node | string} */ own) => (part(name) ? element("slot", { name }, own) : own);
  const link = element(
    "a",
    { class: "hb-a", part: part("button " + id), "data-hb": id, "data-do": does || undefined, href, rel: leaves ? "noopener nofollow external" : undefined, target: leaves ? "_blank" : undefined, "aria-label": name },
    ...(icon ? [slot("icon-" + id, icon), " "] : []),
    element("span", { part: part("label") }, slot(id, text)),
  );
  return element("li", { class: does == "native" || does == "print" ? "hb-n" : undefined }, link);
}
