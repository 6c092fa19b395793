// The share module: links for an article, for pages where they are not in the HTML already.

import load, * as wasm from "./wasm/share.js";
import { calls, once, packaged } from "./calls.js";

export { HandbillError } from "./record.js";

/** @typedef {import("./calls.js").SharedArticle} SharedArticle */
/** @typedef {import("./calls.js").ShareIntent} ShareIntent */
/** @typedef {import("./record.js").ShareOptions} ShareOptions */

/** @typedef {import("./wasm/share.js").InitInput} InitInput */

const ready = once((/** @type {InitInput | Promise<InitInput>} */ source) => load({ module_or_path: source }));

/**
 * Loads the module. Call it once and wait for it before any other function.
 * @param {InitInput | Promise<InitInput>} [source] URL, Response, bytes or WebAssembly.Module; beside this file by default
 */
export function init(source = packaged(new URL("./wasm/share_bg.wasm", import.meta.url))) {
  return ready(source);
}

export const { shareUrl, shareLinks, services, fitText, bar } = calls(wasm);
