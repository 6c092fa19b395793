// The text form in which records cross the border to WebAssembly: see src/wasm/record.rs.

export const UNIT = "\u001f";
export const RECORD = "\u001e";
const ERROR = "\u0015";

/**
 * What went wrong, with a stable `code` (`bad-url`, `missing-title` …), the same in Rust, JSON and JavaScript.
 */
export class HandbillError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {string} [field] the field of the article or option that is at fault (`image.url`)
   */
  constructor(code, message, field) {
    super(message);
    this.name = "HandbillError";
    this.code = code;
    this.field = field;
  }
}

/** Text without what marks the ends of fields. @param {unknown} text */
export const unmarked = (text) => String(text).replaceAll(/[\u001e\u001f]/g, "");

/**
 * A record of these fields; fields without a value are left out.
 * @param {Iterable<[string, unknown]>} fields
 */
export function record(fields) {
  let text = "";
  for (const [name, value] of fields) {
    if (value !== undefined && value !== null && value !== "") {
      text += name + UNIT + unmarked(value) + RECORD;
    }
  }
  return text;
}

/** The rows of an answer. @param {string} text @returns {string[][]} */
export function rows(text) {
  return text.split(RECORD).slice(0, -1).map((row) => row.split(UNIT).slice(0, -1));
}

/** An answer, or the error it holds, thrown. @param {string} text */
export function answer(text) {
  if (text[0] !== ERROR) return text;
  const [code, field, message, fix] = rows(text.slice(1))[0];
  throw new HandbillError(code, (field ? field + ": " : "") + message + (fix ? ": " + fix : ""), field || undefined);
}

/**
 * An absolute http(s) URL in its ASCII form, by the host's own parser; anything else goes on as it is, to be refused
 * by the core.
 * @param {string | URL | undefined} url
 */
export function ascii(url) {
  try {
    return url === undefined ? undefined : new URL(url).href;
  } catch {
    return String(url);
  }
}

/**
 * How to share.
 * @typedef {object} ShareOptions
 * @property {string} [text] words of the sharer's own, after the title
 * @property {string} [quote] a passage of the article; the link opens the page at it
 * @property {string} [shortLink] a link to share in place of the article's own
 * @property {string} [utm] campaign name; adds `utm_source={service}` and the like to the link; or tags of your own,
 *   as `utm_source={service}&utm_medium=social`
 * @property {string} [via] account to name, on services that take one
 * @property {string[]} [hashtags]
 * @property {string} [phone] number with its country code, for WhatsApp, Telegram and SMS
 * @property {string} [appId] id of a Meta app, for Messenger
 * @property {string[]} [groups] links of groups to send to, on WhatsApp and Telegram
 * @property {"ios" | "android" | "desktop"} [device] make the links for this kind of device
 * @property {Record<string, string>} [instances] server by service: `{ mastodon: "mastodon.social" }`
 * @property {boolean} [bold] title in bold where the service has bold text
 * @property {number} [smsSegments] shorten the title until an SMS with the link takes at most so many messages
 */

/** The fields of share options. @param {ShareOptions} options @returns {[string, unknown][]} */
export function shareFields(options) {
  const { text, quote, utm, via, phone, appId, bold, smsSegments, device, hashtags = [], groups = [], instances = {} } = options;
  return [
    ...Object.entries({ text, quote, shortLink: ascii(options.shortLink), utm, via, phone, appId, bold, smsSegments, device }),
    ...hashtags.map((tag) => /** @type {[string, unknown]} */ (["hashtag", tag])),
    ...groups.map((link) => /** @type {[string, unknown]} */ (["group", link])),
    ...Object.entries(instances).map(([id, host]) => /** @type {[string, unknown]} */ (["instance", id + "=" + host])),
  ];
}
