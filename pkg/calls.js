// What the share and core modules have in common: calls on a module that is bound, with objects in and out.

import { answer, ascii, record, rows, shareFields } from "./record.js";

/** @typedef {import("./record.js").ShareOptions} ShareOptions */

/**
 * The parts of an article that a link takes; any article of the core module will do.
 * @typedef {object} SharedArticle
 * @property {string} url
 * @property {string} title
 * @property {string} [description]
 * @property {{ url: string }} [image]
 * @property {{ name: string, x?: string, facebookAppId?: string }} [site]
 * @property {string} [language] BCP 47
 */

/**
 * @typedef {object} ShareIntent
 * @property {string} service
 * @property {string} method `link`, `app`, `qr`, `copy`, `print` or `native`
 * @property {string | undefined} url what opens the composer
 * @property {string | undefined} appUrl what opens the app
 * @property {string} link the article, with campaign tags where asked
 * @property {string} text
 */

/**
 * What is called of a bound module.
 * @typedef {Pick<typeof import("./wasm/share.js"), "shareUrl" | "shareLinks" | "services" | "fitText" | "bar">} ShareModule
 */

/**
 * The first of a call's promises to load, so that a module is loaded once and may be tried again when that failed.
 * @template Source
 * @param {(source: Source) => Promise<unknown>} load
 */
export function once(load) {
  /** @type {Promise<unknown> | undefined} */
  let loading;
  /** @param {Source} source */
  return async (source) => {
    loading ??= load(source);
    try {
      await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/**
 * Where a file of the package lies. Vite's optimiser, while a site is being developed, moves the scripts of a package and
 * leaves what they load behind.
 * @param {URL} url what the file would be beside the script
 */
export const packaged = ({ href }) => href.replace("/.vite/deps/", "/handbill/");

/** @param {SharedArticle} article @param {ShareOptions} options */
function request({ url, title, description, image, site, language }, options) {
  return record([
    ...Object.entries({ url: ascii(url), title, description, image: ascii(image?.url), language }),
    ...Object.entries({ site: site?.name, siteX: site?.x, siteAppId: site?.facebookAppId }),
    ...shareFields(options),
  ]);
}

/** @param {string | string[] | undefined} services */
const list = (services) => (Array.isArray(services) ? services.join(",") : (services ?? "").trim().replaceAll(/[\s,]+/g, ","));

/** The calls on a module. @param {ShareModule} wasm */
export function calls(wasm) {
  /**
   * The address that shares the article on a service.
   * @param {string} service id or another name of it
   * @param {SharedArticle} article
   * @param {ShareOptions} [options]
   */
  function shareUrl(service, article, options = {}) {
    return answer(wasm.shareUrl(service, request(article, options)));
  }

  /**
   * The share intents of an article.
   * @param {SharedArticle} article
   * @param {ShareOptions & { services?: string | string[] }} [options] services: ids, `default` (if not given) or `all`
   * @returns {ShareIntent[]}
   */
  function shareLinks(article, options = {}) {
    const text = answer(wasm.shareLinks(list(options.services) || "default", request(article, options)));
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
    return rows(wasm.services()).map(([id, name, kind, method, color]) => ({ id, name, kind, method, color }));
  }

  /**
   * Text cut to a limit, never inside a grapheme cluster, with `…` where something was cut.
   * @param {string} text
   * @param {number} max
   * @param {"graphemes" | "chars" | "utf16" | "bytes" | "x"} [count] what is counted
   */
  function fitText(text, max, count = "graphemes") {
    return answer(wasm.fitText(text, max, count));
  }

  /**
   * The buttons of a bar and its words, for `<handbill-share>` to build.
   * @param {SharedArticle} article
   * @param {ShareOptions & { services?: string | string[] }} options
   */
  function bar(article, options) {
    const [words, ...buttons] = rows(answer(wasm.bar(list(options.services), request(article, options))));
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

  return { shareUrl, shareLinks, services, fitText, bar };
}
