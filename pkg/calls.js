// The calls of the share module with objects in and out, for `handbill/share` and for the package as a whole.

import { answer, rows } from "./record.js";
import { list, request } from "./request.js";

/** @typedef {import("./record.js").ShareOptions} ShareOptions */
/** @typedef {import("./request.js").SharedArticle} SharedArticle */

/**
 * @typedef {object} ShareIntent
 * @property {string} service
 * @property {string} method `link`, `app`, `qr`, `copy`, `print` or `native`
 * @property {string | undefined} url what opens the composer
 * @property {string | undefined} appUrl what opens the app
 * @property {string} link the article, with campaign tags where asked
 * @property {string} text
 */

/** The functions of a module. @param {import("./text-module.js").Call} call */
export function calls(call) {
  /**
   * The address that shares the article on a service.
   * @param {string} service id or another name of it
   * @param {SharedArticle} article
   * @param {ShareOptions} [options]
   */
  function shareUrl(service, article, options = {}) {
    return answer(call("shareUrl", service, request(article, options)));
  }

  /**
   * The share intents of an article.
   * @param {SharedArticle} article
   * @param {ShareOptions & { services?: string | string[] }} [options] services: ids, `default` (if not given) or `all`
   * @returns {ShareIntent[]}
   */
  function shareLinks(article, options = {}) {
    const text = answer(call("shareLinks", list(options.services) || "default", request(article, options)));
    return rows(text).map(([service, method, url, appUrl, link, message]) => ({
      service,
      method,
      url: url || undefined,
      appUrl: appUrl || undefined,
      link,
      text: message,
    }));
  }

  /** Every service in use, WhatsApp first. */
  function services() {
    return rows(call("services")).map(([id, name, kind, method, color]) => ({ id, name, kind, method, color }));
  }

  /**
   * Text cut to a limit, never inside a grapheme cluster, with `…` where something was cut.
   * @param {string} text
   * @param {number} max
   * @param {"graphemes" | "chars" | "utf16" | "bytes" | "x"} [count] what is counted
   */
  function fitText(text, max, count = "graphemes") {
    return answer(call("fitText", text, max, count));
  }

  return { shareUrl, shareLinks, services, fitText };
}
