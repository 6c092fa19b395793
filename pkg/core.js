// The core module: everything, for editors, CMS plugins and servers. Not for a reader's page: it is large.

import { calls } from "./calls.js";
import { answer, ascii, record, shareFields } from "./record.js";
import { articleJson } from "./request.js";
import { packaged, textModule } from "./text-module.js";

export { HandbillError } from "./record.js";

/** @typedef {import("./request.js").SharedArticle} SharedArticle */
/** @typedef {import("./calls.js").ShareIntent} ShareIntent */
export { readArticle } from "./read-article.js";

/** @typedef {import("./record.js").ShareOptions} ShareOptions */

/**
 * An article, in the shape of `article.json`.
 * @typedef {object} Article
 * @property {string} url canonical, http or https
 * @property {string} title
 * @property {string} [description]
 * @property {string} [text] the body, plain
 * @property {{ url: string, alt?: string, caption?: string, credit?: string, width?: number, height?: number, mediaType?: string }} [image]
 * @property {{ name: string, url?: string, fediverse?: string }[]} [authors]
 * @property {{ name: string, role: string, url?: string }[]} [contributors]
 * @property {{ name: string, url?: string, logo?: string, x?: string, facebookAppId?: string }} [site]
 * @property {string} [section]
 * @property {string[]} [tags]
 * @property {string} [published] RFC 3339
 * @property {string} [modified] RFC 3339
 * @property {string} [language] BCP 47
 * @property {"ltr" | "rtl"} [direction]
 * @property {{ lang: string, url: string }[]} [alternates]
 * @property {boolean} [paywalled]
 */

/** @typedef {import("./text-module.js").InitInput} InitInput */

const { load, call } = textModule();

/**
 * Loads the module. Call it once and wait for it before any other function.
 * @param {InitInput | PromiseLike<InitInput>} [source] URL, Response, bytes or WebAssembly.Module; beside this file by default
 */
export function init(source = packaged(new URL("./wasm/core_bg.wasm", import.meta.url))) {
  return load(source);
}

/** @param {string | string[] | undefined} services */
const list = (services) => (Array.isArray(services) ? services.join(",") : services);

/**
 * An article checked and put in order. An unknown or wrong field is an error that names it.
 * @param {Article} article
 * @returns {Article}
 */
export function article(article) {
  return JSON.parse(answer(call("article", articleJson(article))));
}

/**
 * The head block of an article: canonical link, Open Graph, X card, JSON-LD.
 * @param {Article} article
 * @param {{ oembed?: string, titleTag?: boolean }} [options] oembed: the address of your endpoint
 */
export function openGraph(article, options = {}) {
  return answer(call("openGraph", articleJson(article), record(Object.entries({ ...options, oembed: ascii(options.oembed) }))));
}

/**
 * The share bar as HTML that works with scripts off. With `shadow`, the address of handbill.css, it stands in a shadow
 * tree of its own. With `inlineStyle` it brings handbill.css in a `<style>`, which a content security policy must allow by
 * its hash. With `scripts` and `server: "ask"`, readers are asked for their own server before they share on Mastodon.
 * @param {Article} article
 * @param {ShareOptions & { services?: string | string[], language?: string, variant?: "icons" | "labels" | "compact", qrHref?: string, shadow?: string, scripts?: boolean, inlineStyle?: boolean, server?: "ask" }} [options]
 */
export function shareBar(article, options = {}) {
  const { language, variant, qrHref, shadow, scripts, inlineStyle, server } = options;
  const own = Object.entries({ services: list(options.services), language, variant, qrHref, shadow, scripts, inlineStyle, server });
  return answer(call("shareBar", articleJson(article), record([...own, ...shareFields(options)])));
}

export const { shareUrl, shareLinks, services, fitText } = calls(call);

/**
 * A QR code as an SVG document.
 * @param {string} text
 * @param {{ level?: "L" | "M" | "Q" | "H", title?: string }} [options]
 */
export function qrSvg(text, options = {}) {
  return answer(call("qrSvg", text, record(Object.entries(options))));
}

/**
 * A QR code as the bytes of a PNG.
 * @param {string} text
 * @param {{ level?: "L" | "M" | "Q" | "H", sidePx?: number, dpi?: number }} [options]
 */
export function qrPng(text, options = {}) {
  const digits = answer(call("qrPng", text, record(Object.entries(options))));
  return Uint8Array.from(digits.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}
