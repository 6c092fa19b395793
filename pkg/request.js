// What a call about an article is given, as text.

import { ascii, record, shareFields } from "./record.js";

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

/** @param {SharedArticle} article @param {ShareOptions} options */
export function request({ url, title, description, image, site, language }, options) {
  return record([
    ...Object.entries({ url: ascii(url), title, description, image: ascii(image?.url), language }),
    ...Object.entries({ site: site?.name, siteX: site?.x, siteAppId: site?.facebookAppId }),
    ...shareFields(options),
  ]);
}

/** @param {string | string[] | undefined} services */
export const list = (services) => (Array.isArray(services) ? services.join(",") : (services ?? "").trim().replaceAll(/[\s,]+/g, ","));
