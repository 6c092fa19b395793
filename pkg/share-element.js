// <handbill-share>: the share bar of a page or of any article, built where it is not in the HTML already.
// This file defines the class and does nothing by itself; share-element-define.js registers it.

import { wake } from "./handbill.js";
import { readArticle } from "./read-article.js";

const SVG = "http://www.w3.org/2000/svg";
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** The attributes that say what is shared and how. */
const ATTRIBUTES = ["url", "title", "text", "image", "services", "lang", "variant", "via", "hashtags", "utm"];

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | undefined>} attributes
 * @param {...(Node | string)} children
 */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** @param {string} path */
function icon(path) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ viewBox: "0 0 24 24", width: "24", height: "24", fill: "currentColor", "aria-hidden": "true", focusable: "false" }))
    svg.setAttribute(name, value);
  const shape = document.createElementNS(SVG, "path");
  shape.setAttribute("d", path);
  svg.append(shape);
  return svg;
}

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
 * @fires handbill:share - before something is shared; cancelable
 * @fires handbill:done - when it is shared, copied or shown
 * @fires handbill:error - when that failed, or the links could not be built
 */
export class HandbillShare extends Base {
  static observedAttributes = ATTRIBUTES;

  #queued = false;
  #changed = false;

  connectedCallback() {
    const given = this.querySelector(":scope > .hb");
    if (given && !this.#changed) wake(given);
    else this.#queue();
  }

  /** @param {string} _name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(_name, before, after) {
    // What the HTML came with says how its bar was made; a change after that makes it anew.
    if (before === after || !this.isConnected || (before === null && !this.#built && this.querySelector(":scope > .hb"))) return;
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
    const image = this.getAttribute("image");
    const url = this.getAttribute("url");
    return {
      ...(url ? { site: page.site } : page),
      url: url ? new URL(url, document.baseURI).href : page.url,
      title: this.getAttribute("title") ?? page.title,
      image: image ? { url: image } : url ? undefined : page.image,
      language: /** @type {HTMLElement | null} */ (this.closest("[lang]"))?.lang || page.language,
    };
  }

  async #build() {
    const article = this.#article();
    const words = (/** @type {string} */ name) => this.getAttribute(name)?.trim().split(/[\s,]+/).filter(Boolean);
    const option = (/** @type {string} */ name) => this.getAttribute(name) ?? undefined;
    let made;
    try {
      const share = await import("./share.js");
      await share.init();
      made = share.bar(article, { services: words("services"), text: option("text"), via: option("via"), hashtags: words("hashtags"), utm: option("utm") });
    } catch (error) {
      this.dispatchEvent(new CustomEvent("handbill:error", { bubbles: true, composed: true, detail: { error } }));
      made = plain(article);
    }
    if (!this.isConnected) return;
    const variant = option("variant");
    const bar = /** @type {import("./handbill.js").Bar} */ (
      element(
        "div",
        {
          role: "group",
          class: "hb" + (variant && variant != "icons" ? " hb-" + variant : ""),
          lang: made.language,
          dir: made.direction,
          "aria-label": made.heading,
          "data-copied": made.copied,
          "data-print": made.print,
          "data-close": made.close,
        },
        ...(variant == "compact" ? [] : [element("p", { class: "hb-t", "aria-hidden": "true" }, made.heading)]),
        element("ul", {}, ...made.buttons.map(button)),
      )
    );
    bar.article = article;
    wake(bar);
    const before = this.querySelector(":scope > .hb");
    if (before) before.replaceWith(bar);
    else this.append(bar);
    this.#built = true;
  }
}

/** @typedef {ReturnType<typeof import("./share.js").bar>} Made */

/** @param {Made["buttons"][number]} made */
function button({ id, href, name, text, icon: path, leaves, does }) {
  const link = element(
    "a",
    { class: "hb-a", "data-hb": id, "data-do": does || undefined, href, rel: leaves ? "noopener nofollow external" : undefined, target: leaves ? "_blank" : undefined, "aria-label": name },
    ...(path ? [icon(path), " "] : []),
    element("span", {}, text),
  );
  return element("li", { class: does == "native" || does == "print" ? "hb-n" : undefined }, link);
}

/**
 * What can be offered without WebAssembly: the share sheet, copy and e-mail.
 * @param {{ url: string, title: string, language?: string }} article
 * @returns {Made}
 */
function plain({ url, title, language = "en" }) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(title + "\r\n\r\n" + url)}`;
  /** @type {[string, string, string, string][]} */
  const rows = [["native", url, "Share", "native"], ["copy", url, "Copy link", "copy"], ["email", mail, "Email", ""]];
  return {
    language,
    direction: document.dir || "ltr",
    heading: "Share",
    copied: "Link copied",
    print: "Print",
    close: "Close",
    buttons: rows.map(([id, href, text, does]) => ({ id, href, name: text, text, icon: "", leaves: false, does })),
  };
}
