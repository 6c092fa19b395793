// The check module: what each app will show of a page, and what to mend. For editors; load it when it is asked for.

import { answer, ascii, record } from "./record.js";
import { packaged, textModule } from "./text-module.js";

export { HandbillError } from "./record.js";

/** @typedef {import("./text-module.js").InitInput} InitInput */

/**
 * @typedef {object} CheckOptions
 * @property {string} [place] what to call the page; `<stdin>` if not given
 * @property {string} [url] where it is published
 * @property {string} [contentType] the header it came with
 * @property {Uint8Array} [picture] the file of the preview image; what its tags say is believed if it is not given
 * @property {string[]} [platforms] ids of apps, all if not given
 * @property {Record<string, "on" | "off" | "error" | "warning" | "note">} [rules] switches, by id of the rule
 */

/**
 * @typedef {object} Finding
 * @property {string} rule
 * @property {"error" | "warning" | "note"} severity
 * @property {string[]} platforms those it hits; empty for all
 * @property {string} field the tag concerned, as `og:image`
 * @property {number} line from 1
 * @property {number} column in characters, from 1
 * @property {number} endLine
 * @property {number} endColumn
 * @property {string} message what was found
 * @property {string} fix how to mend it
 */

/** @typedef {{ text: string, from: string, cut: boolean }} Shown */

/**
 * @typedef {object} Preview
 * @property {string} platform
 * @property {string} name
 * @property {"large" | "small" | "text" | "link"} layout
 * @property {Shown | null} title
 * @property {Shown | null} description
 * @property {string | null} site
 * @property {string} host
 * @property {{ url: string, from: string } | null} image
 * @property {string | null} noImage why there is no picture
 */

/**
 * @typedef {object} Report
 * @property {string} page
 * @property {string | null} url
 * @property {number} errors
 * @property {number} warnings
 * @property {number} notes
 * @property {Finding[]} findings
 * @property {Preview[]} previews
 */

const { load, call } = textModule();

/**
 * Loads the module. Call it once and wait for it before any other function.
 * @param {InitInput | PromiseLike<InitInput>} [source] URL, Response, bytes or WebAssembly.Module; beside this file by default
 */
export function init(source = packaged(new URL("./wasm/check_bg.wasm", import.meta.url))) {
  return load(source);
}

/** @param {string | Uint8Array} page */
const bytes = (page) => (typeof page === "string" ? new TextEncoder().encode(page) : page);

const NOTHING = new Uint8Array();

/** @param {CheckOptions} options */
const fields = ({ place, url, contentType, platforms = [], rules = {} }) =>
  record([
    ...Object.entries({ place, url: ascii(url), contentType }),
    ...platforms.map((id) => /** @type {[string, unknown]} */ (["platform", id])),
    ...Object.entries(rules).map(([id, word]) => /** @type {[string, unknown]} */ (["rule", id + "=" + word])),
  ]);

/**
 * What `handbill check - --json` prints of the page, byte for byte.
 * @param {string | Uint8Array} page HTML; bytes in whatever encoding they say they are
 * @param {CheckOptions} [options]
 */
export function checkJson(page, options = {}) {
  return answer(call("checkJson", bytes(page), options.picture ?? NOTHING, fields(options)));
}

/**
 * What each app will show of a page, and what to mend.
 * @param {string | Uint8Array} page HTML
 * @param {CheckOptions} [options]
 * @returns {Report}
 */
export function check(page, options = {}) {
  return JSON.parse(checkJson(page, options)).pages[0];
}

/**
 * The gallery: a whole HTML page, for a frame, with the link drawn as each app draws it.
 * @param {string | Uint8Array} page HTML
 * @param {CheckOptions} [options] without a picture a grey field stands in its place
 */
export function gallery(page, options = {}) {
  return answer(call("gallery", bytes(page), options.picture ?? NOTHING, fields(options)));
}
