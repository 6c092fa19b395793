// The core module: what editors, CMS plugins and servers call, and the smaller modules have not: the head block, articles
// checked, QR codes as PNG. `handbill` has it with the share and QR modules beside it.

import { answer, ascii, record } from "./record.js";
import { packaged, textModule } from "./text-module.js";
import { articleTree, fromTree } from "./tree.js";

export { HandbillError } from "./record.js";
export { readArticle } from "./read-article.js";

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

/**
 * An article checked and put in order. An unknown or wrong field is an error that names it.
 * @param {Article} article
 * @returns {Article}
 */
export function article(article) {
  return /** @type {Article} */ (fromTree(answer(call("article", articleTree(article)))));
}

/**
 * The head block of an article: canonical link, Open Graph, X card, JSON-LD.
 * @param {Article} article
 * @param {{ oembed?: string, titleTag?: boolean }} [options] oembed: the address of your endpoint
 */
export function openGraph(article, options = {}) {
  return answer(call("openGraph", articleTree(article), record(Object.entries({ ...options, oembed: ascii(options.oembed) }))));
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
