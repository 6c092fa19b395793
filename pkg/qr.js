// The QR module: the code of a link as SVG.

import { answer, record } from "./record.js";
import { packaged, textModule } from "./text-module.js";

export { HandbillError } from "./record.js";

/** @typedef {import("./text-module.js").InitInput} InitInput */

const module = textModule();

/**
 * Loads the module. Call it once and wait for it before any other function.
 * @param {InitInput | PromiseLike<InitInput>} [source] URL, Response, bytes or WebAssembly.Module; beside this file by default
 */
export function init(source = packaged(new URL("./wasm/qr_bg.wasm", import.meta.url))) {
  return module.load(source);
}

/**
 * A QR code as an SVG document.
 * @param {string} text
 * @param {{ level?: "L" | "M" | "Q" | "H", title?: string }} [options] level is raised where that takes no more room
 */
export function qrSvg(text, options = {}) {
  return answer(module.call("qrSvg", text, record(Object.entries(options))));
}
