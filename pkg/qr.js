// The QR module: the code of a link as SVG.

import load, * as wasm from "./wasm/qr.js";
import { once, packaged } from "./calls.js";
import { answer, record } from "./record.js";

export { HandbillError } from "./record.js";

/** @typedef {import("./wasm/qr.js").InitInput} InitInput */

const ready = once((/** @type {InitInput | Promise<InitInput>} */ source) => load({ module_or_path: source }));

/**
 * Loads the module. Call it once and wait for it before any other function.
 * @param {InitInput | Promise<InitInput>} [source] URL, Response, bytes or WebAssembly.Module; beside this file by default
 */
export function init(source = packaged(new URL("./wasm/qr_bg.wasm", import.meta.url))) {
  return ready(source);
}

/**
 * A QR code as an SVG document.
 * @param {string} text
 * @param {{ level?: "L" | "M" | "Q" | "H", title?: string }} [options] level is raised where that takes no more room
 */
export function qrSvg(text, options = {}) {
  return answer(wasm.qrSvg(text, record(Object.entries(options))));
}
