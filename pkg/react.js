// A thin wrapper for React 19, which sets properties and attributes of custom elements by itself: it registers the
// element and gives it types.

import "./share-element-define.js";

/**
 * @typedef {object} HandbillShareProps
 * @property {string} [url]
 * @property {string} [title]
 * @property {string} [text]
 * @property {string} [image]
 * @property {string} [services]
 * @property {string} [lang]
 * @property {"icons" | "labels" | "compact"} [variant]
 * @property {string} [via]
 * @property {string} [hashtags]
 * @property {string} [utm]
 * @property {"ask"} [server]
 */

/**
 * The component, made with the caller's React, so that this package depends on none.
 * @template Node
 * @param {(type: string, props: HandbillShareProps) => Node} createElement `React.createElement`
 */
export const handbillShare = (createElement) => (/** @type {HandbillShareProps} */ props) => createElement("handbill-share", props);
