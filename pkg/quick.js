// The buttons of a bar by what loads fastest: a module that makes links and nothing else, words and icons as data.
// What it cannot do (text to cut, names to look up, errors to word) the share module does, loaded for that.

import { RECORD, UNIT, ascii, unmarked } from "./record.js";
import { packaged, put, textAt } from "./text-module.js";
import { english, other, tags, usual } from "./usual.js";

/** @typedef {import("./usual.js").Service} Service */
/** @typedef {import("./request.js").SharedArticle} SharedArticle */
/** @typedef {Pick<import("./record.js").ShareOptions, "text" | "via" | "hashtags" | "utm"> & { services?: string[] }} Options What the element has attributes for. */

// By the query `?no-inline` Vite leaves small files files: it would make data: of them, which policies forbid.
/** A file of the package, read once unless that failed. @type {Record<string, Promise<any>>} */
const files = {};

/** @param {URL} url @param {string} [name] */
function file(url, name) {
  const place = packaged(url, name);
  return (files[place] ??= fetch(place)
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => {})
    .then((data) => (data ?? delete files[place]) && data));
}

/** The module compiled, and an instance of it at work. */
/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;
/** @type {Promise<any> | undefined} */
let running;

/** Loads the module, once unless that failed. */
async function load() {
  const url = packaged(new URL("./wasm/bar_bg.wasm", import.meta.url));
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: HTTP ${answer.status}`);
  // Servers that do not know the type give the bytes alone.
  return answer.headers.get("content-type") == "application/wasm" ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

/** The exports of the instance. */
async function start() {
  try {
    return (await (running ??= (compiled ??= load()).then((module) => WebAssembly.instantiate(module)))).exports;
  } catch (error) {
    compiled = running = undefined;
    throw error;
  }
}

/** Case does not matter in a tag. @param {string} [language] */
const parts = (language) => (language ?? "").trim().toLowerCase().split(/[-_]/);

/** The tag of the words for a language: of the longest part of its tag that is known. @param {string[]} parts */
function wordsTag(parts) {
  for (let length = parts.length; length; length--) {
    const tag = parts.slice(0, length).join("-");
    const row = tags.split("|").find((row) => row.toLowerCase().split(",").includes(tag));
    if (row) return row.split(",")[0];
  }
  return "en";
}

/** The tag of the services' own names. @param {string[]} parts */
function nameTag([primary, ...rest]) {
  if (primary != "zh" && primary != "yue") return primary;
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  return script == "hant" || (!script && (primary == "yue" || rest.some((part) => /^(tw|hk|mo)$/.test(part)))) ? "zh-Hant" : "zh-Hans";
}

/** The words of a bar. @param {string} [language] @returns {Promise<string[]> | string[]} */
function wordsFor(language) {
  const tag = wordsTag(parts(language));
  return tag == "en" ? english : file(new URL(`./words/${tag}.json?no-inline`, import.meta.url), `words/${tag}.json`);
}

/**
 * The buttons of a bar and its words, as the share module's `bar` has them.
 * @param {SharedArticle} article
 * @param {Options} options
 */
export async function bar(article, options) {
  const made = await quick(article, options);
  if (made) return made;
  const share = await import("./bar.js");
  await share.init();
  return share.bar(article, options);
}

/** The same, where the small module can make it. @param {SharedArticle} article @param {Options} options */
export async function quick({ url, title, description, image, site, language }, { services, text, via, hashtags = [], utm }) {
  // The share sheet comes last, and is not of those that are meant by their number.
  const usually = Object.keys(usual);
  const ids = services?.length ? [...new Set(services.flatMap((name) => (name == "default" ? usually.slice(0, -1) : name.toLowerCase())))] : usually;
  if (site?.x || site?.facebookAppId || (language && !/^\s*[a-z]{2,3}([-_][a-z\d]{2,8})*\s*$/i.test(language))) return;
  const [words, others, wasm] = await Promise.all([
    wordsFor(language),
    ids.every((id) => Object.hasOwn(usual, id)) ? {} : file(new URL("./services.json", import.meta.url)),
    start(),
  ]);
  /** @type {Record<string, Service>} */
  const known = { ...others, ...usual };
  if (!words || ids.some((id) => !Object.hasOwn(known, id))) return;
  const rows = ids.map((id) => id + UNIT + known[id][1]).join(RECORD);
  const shared = [ascii(url), title, description, ascii(image?.url), site?.name, text, utm, via, ...hashtags];
  const hrefs = textAt(wasm, wasm.links(...put(wasm, rows), ...put(wasm, shared.map((value) => unmarked(value ?? "")).join(UNIT)))).split("\n");
  // It frees nothing, so that another takes its place before much has come together.
  if (wasm.memory.buffer.byteLength > 1e6) running = undefined;
  if (hrefs.length <= ids.length) return;
  const made = dress(words, known, ids, hrefs, language);
  if (made.buttons.length) return made;
}

/**
 * What can be offered without WebAssembly: the share sheet, copy and e-mail.
 * @param {SharedArticle} article
 */
export async function plain({ url, title, language }) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(title + "\r\n\r\n" + url)}`;
  return dress((await wordsFor(language)) ?? english, usual, ["native", "copy", "email"], [url, url, mail], language);
}

/**
 * The buttons for these addresses, with their names and icons.
 * @param {string[]} words
 * @param {Record<string, Service>} known
 * @param {string[]} ids
 * @param {string[]} hrefs empty for what cannot be shared to
 * @param {string} [language]
 */
function dress(words, known, ids, hrefs, language) {
  const [lang, direction, heading, share, shareOn, byEmail, bySms, email, sms, copy, copied, print, qr, showQr, scanWith, close] = words;
  /** What is shown and what a screen reader says, for the buttons that are no service's. @type {Record<string, [string, string]>} */
  const own = { copy: [copy, copy], qr: [qr, showQr], print: [print, print], native: [share, share], email: [email, byEmail], sms: [sms, bySms] };
  const buttons = ids.flatMap((id, at) => {
    const [english, , icon, does = "", names = {}] = known[id];
    const href = hrefs[at];
    // What lacks something is no button, nor is to paste a link somewhere.
    if (!href || (does && does != "qr" && !own[id])) return [];
    const service = names[nameTag(parts(language))] ?? english;
    const [text, name] = own[id] ?? [service, (does == "qr" ? scanWith : shareOn).replace("{service}", () => service)];
    return { id, href, name, text, icon: icon || other, leaves: !does && href.startsWith("http"), does };
  });
  return { language: lang, direction, heading, copied, print, close, buttons };
}
