// The share module: links for an article, for pages where they are not in the HTML already.

import { call } from "./bar.js";
import { calls } from "./calls.js";

export { bar, init } from "./bar.js";
export { HandbillError } from "./record.js";

/** @typedef {import("./request.js").SharedArticle} SharedArticle */
/** @typedef {import("./calls.js").ShareIntent} ShareIntent */
/** @typedef {import("./record.js").ShareOptions} ShareOptions */
/** @typedef {import("./text-module.js").InitInput} InitInput */

export const { shareUrl, shareLinks, services, fitText } = calls(call);
