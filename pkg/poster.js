// The poster module: pages to print. For editors, CMS plugins and servers; not for a reader's page.

import { answer, record } from "./record.js";
import { packaged, textModule } from "./text-module.js";
import { articleTree } from "./tree.js";

export { HandbillError } from "./record.js";

/** @typedef {import("./core.js").Article} Article */
/** @typedef {import("./text-module.js").InitInput} InitInput */

const module = textModule();

/**
 * Loads the module. Call it once and wait for it before any other function.
 * @param {InitInput | PromiseLike<InitInput>} [source] URL, Response, bytes or WebAssembly.Module; beside this file by default
 */
export function init(source = packaged(new URL("./wasm/poster_bg.wasm", import.meta.url))) {
  return module.load(source);
}

/**
 * A page to print, with the article's headline, its link and its QR code. It fetches nothing; a browser prints it in the
 * size of its paper.
 * @param {Article} article
 * @param {object} [options]
 * @param {string} [options.paper] a3, a4 (if not given), a5, a6, card, or millimetres such as 91x55
 * @param {string} [options.headline] where it is not the article's title
 * @param {string} [options.address] a short link, shown for those who type it
 * @param {string} [options.distance] how far away those stand who scan it, as 50cm, 2m, 6ft; a poster too small for it is refused
 * @param {string} [options.utm] campaign name, added to the link of the code; or tags of your own
 * @param {"L" | "M" | "Q" | "H"} [options.level]
 * @param {"square" | "dot" | "rounded"} [options.modules]
 * @param {"square" | "rounded" | "dot"} [options.finders]
 * @param {string} [options.dark] colour of the dark modules: #rgb, #rrggbb or a name
 * @param {string} [options.light]
 * @param {number} [options.quietZone] in modules
 * @param {boolean} [options.force] make it even if readers may fail to scan it
 */
export function poster(article, options = {}) {
  return answer(module.call("poster", articleTree(article), record(Object.entries(options))));
}
