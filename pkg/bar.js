// The buttons of a bar, by the share module: what <handbill-share> needs, and nothing else of it.

import { answer, rows } from "./record.js";
import { list, request } from "./request.js";
import { packaged, textModule } from "./text-module.js";

/** @typedef {import("./text-module.js").InitInput} InitInput */

const module = textModule();
export const call = module.call;

/**
 * Loads the module. Call it once and wait for it before any other function.
 * @param {InitInput | PromiseLike<InitInput>} [source] URL, Response, bytes or WebAssembly.Module; beside this file by default
 */
export function init(source = packaged(new URL("./wasm/share_bg.wasm", import.meta.url))) {
  return module.load(source);
}

/**
 * The buttons of a bar and its words, for `<handbill-share>` to build.
 * @param {import("./request.js").SharedArticle} article
 * @param {import("./record.js").ShareOptions & { services?: string | string[] }} options
 */
export function bar(article, options) {
  const [words, ...buttons] = rows(answer(call("bar", list(options.services), request(article, options))));
  const [language, direction, heading, copied, print, close] = words;
  return {
    language,
    direction,
    heading,
    copied,
    print,
    close,
    buttons: buttons.map(([id, href, name, text, icon, leaves, does]) => ({ id, href, name, text, icon, leaves: !!leaves, does })),
  };
}
