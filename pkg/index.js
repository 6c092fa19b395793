// Everything, for editors, CMS plugins and servers: the core module, and the share and QR modules beside it. Not for a
// reader's page: it is large.

import { call as share, init as initShare } from "./bar.js";
import { calls } from "./calls.js";
import { article, init as initCore } from "./core.js";
import { init as initQr } from "./qr.js";
import { answer, record } from "./record.js";
import { request } from "./request.js";

export { HandbillError, article, openGraph, qrPng, readArticle } from "./core.js";
export { qrSvg } from "./qr.js";

/** @typedef {import("./core.js").Article} Article */
/** @typedef {import("./request.js").SharedArticle} SharedArticle */
/** @typedef {import("./calls.js").ShareIntent} ShareIntent */
/** @typedef {import("./record.js").ShareOptions} ShareOptions */
/** @typedef {import("./text-module.js").InitInput} InitInput */

/**
 * Loads the three modules. Call it once and wait for it before any other function. Each may be given as a URL, Response,
 * bytes or WebAssembly.Module; by default it lies beside this file.
 * @param {InitInput | PromiseLike<InitInput>} [core]
 * @param {{ share?: InitInput | PromiseLike<InitInput>, qr?: InitInput | PromiseLike<InitInput> }} [others]
 */
export async function init(core, { share, qr } = {}) {
  await Promise.all([initCore(core), initShare(share), initQr(qr)]);
}

/** @param {string | string[] | undefined} services */
const list = (services) => (Array.isArray(services) ? services.join(",") : services);

/**
 * The share bar as HTML that works with scripts off. With `shadow`, the address of handbill.css, it stands in a shadow
 * tree of its own. With `inlineStyle` it brings handbill.css in a `<style>`, which a content security policy must allow by
 * its hash. With `scripts` and `server: "ask"`, readers are asked for their own server before they share on Mastodon.
 * @param {Article} shared
 * @param {ShareOptions & { services?: string | string[], language?: string, variant?: "icons" | "labels" | "compact", qrHref?: string, shadow?: string, scripts?: boolean, inlineStyle?: boolean, server?: "ask" }} [options]
 */
export function shareBar(shared, options = {}) {
  const { language, variant, qrHref, shadow, scripts, inlineStyle, server } = options;
  const own = { services: list(options.services), language, variant, qrHref, shadow, scripts, inlineStyle, server };
  // What is wrong with an article, the core module says.
  return answer(share("barHtml", request(article(shared), options), record(Object.entries(own))));
}

export const { shareUrl, shareLinks, services, fitText } = calls(share);
